package org.handrail.journey;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.casework.TellingOfConcern;
import org.handrail.partners.AnsweringOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.platform.CurrentActor;
import org.handrail.support.CaseDesk;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JourneyOnH2IT extends OnH2 {

    @SuppressWarnings("NullAway.Init")
    private JourneyStory story;

    @BeforeEach
    void opensTheStory(
            @Autowired DataSource database,
            @Autowired RuntimeService runtime,
            @Autowired ManagementService jobs,
            @Autowired TellingOfConcern telling,
            @Autowired PartnerOffers offers,
            @Autowired AnsweringOffer answering,
            @Autowired CurrentActor actor) {
        story = new JourneyStory(
                new CaseDesk(this::as, database, runtime, jobs, actor), telling, offers, answering, actor);
    }

    @Test
    void goesFromAReferralToAChangeThatLasts() {
        story.goesFromAReferralToAChangeThatLasts();
    }

    @Test
    void actsOnAWorryWhereverTheCaseStands() {
        story.actsOnAWorryWhereverTheCaseStands();
    }
}
