package org.handrail.journey;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.platform.CurrentActor;
import org.handrail.support.BrowserDesk;
import org.handrail.support.CaseDesk;
import org.handrail.support.OnH2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody does their part in Tasklist and on the pages, with their own account. */
class JourneyInTheBrowserIT extends OnH2 {

    @Autowired
    private DataSource database;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private CurrentActor actor;

    @ParameterizedTest
    @EnumSource
    void goesFromAReferralToItsEnd(Journey journey) {
        try (BrowserDesk desk = new BrowserDesk(new CaseDesk(this::as, database, runtime, jobs, actor), port)) {
            journey.play(desk);
        }
    }
}
