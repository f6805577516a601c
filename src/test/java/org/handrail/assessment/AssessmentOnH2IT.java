package org.handrail.assessment;

import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.ContactLog;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.casework.AssessmentOfCase;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
class AssessmentOnH2IT extends OnH2 {

    @SuppressWarnings("NullAway.Init")
    private AssessmentStory story;

    @BeforeEach
    void opensTheStory(
            @Autowired AssessmentSheets sheets,
            @Autowired AssessmentOfCase page,
            @Autowired TeamAroundHousehold team,
            @Autowired CaseFacts facts,
            @Autowired ContactLog contacts) {
        story = new AssessmentStory(desk(), sheets, page, team, facts, contacts);
    }

    @Test
    void hearsEveryoneAndKeepsTheirWordsSealed() {
        story.hearsEveryoneAndKeepsTheirWordsSealed();
    }

    @Test
    void givesNoCopyByAWayThatIsNotSafe() {
        story.givesNoCopyByAWayThatIsNotSafe();
    }

    @Test
    void endsWithoutPressureWhenTheFamilySaysNo() {
        story.endsWithoutPressureWhenTheFamilySaysNo();
    }
}
