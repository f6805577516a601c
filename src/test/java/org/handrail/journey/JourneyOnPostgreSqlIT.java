package org.handrail.journey;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.platform.CurrentActor;
import org.handrail.support.CaseDesk;
import org.handrail.support.OnPostgreSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class JourneyOnPostgreSqlIT extends OnPostgreSql {

    @SuppressWarnings("NullAway.Init")
    private JourneyStory story;

    @BeforeEach
    void opensTheStory(
            @Autowired DataSource database,
            @Autowired RuntimeService runtime,
            @Autowired ManagementService jobs,
            @Autowired CurrentActor actor) {
        story = new JourneyStory(new CaseDesk(this::as, database, runtime, jobs, actor));
    }

    @ParameterizedTest
    @EnumSource
    void goesFromAReferralToItsEnd(Journey journey) {
        story.plays(journey);
    }

    @Test
    void actsOnAWorryWhereverTheCaseStands() {
        story.actsOnAWorryWhereverTheCaseStands();
    }
}
