package org.handrail.plan;

import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.AsSystem;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
class PlanOnH2IT extends OnH2 {

    @SuppressWarnings("NullAway.Init")
    private PlanStory story;

    @BeforeEach
    void opensTheStory(
            @Autowired DataSource database,
            @Autowired CaseRecords cases,
            @Autowired TeamAroundHousehold team,
            @Autowired PlanSheets sheets,
            @Autowired PlanNews news,
            @Autowired RuntimeService runtime,
            @Autowired AsSystem system,
            @Autowired CurrentActor currentActor) {
        story = new PlanStory(desk(), database, cases, team, sheets, news, runtime, system, currentActor);
    }

    @Test
    void makesAPlanAndLooksBackAtIt() {
        story.makesAPlanAndLooksBackAtIt();
    }

    @Test
    void letsGoOnceTheNextServiceHasSaidYes() {
        story.letsGoOnceTheNextServiceHasSaidYes();
    }

    @Test
    void givesTheOpenTasksToTheNewLead() {
        story.givesTheOpenTasksToTheNewLead();
    }
}
