package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationSharingDecisionTests extends DecisionTableCase {

    InformationSharingDecisionTests() {
        super("information-sharing");
    }

    @Test
    void sharesNothingWithoutARecordedNeed() {
        assertThat(row("agreement", "GIVEN", "isaInForce", true)).isEqualTo(1);
        assertThat(row("purpose", "EMERGENCY", "riskOfHarm", "LIKELY")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILY_MEMBER,NOT_ASKED,NONE,2",
        "LANDLORD,UNSAFE_TO_ASK,NONE,2",
        "FAMILY_MEMBER,GIVEN,NONE,15",
        "FAMILY_MEMBER,NOT_ASKED,POSSIBLE,12",
        "LANDLORD,UNSAFE_TO_ASK,LIKELY,7",
        "SCHOOL,REFUSED,NONE,11",
        "SCHOOL,WITHDRAWN,NONE,11",
        "SCHOOL,REFUSED,POSSIBLE,15",
        "SCHOOL,NOT_ASKED,NONE,12",
        "VCSE_NO_ISA,NOT_ASKED,NONE,10",
        "VCSE_NO_ISA,UNSAFE_TO_ASK,NONE,7"
    })
    void listensToWhatThePersonSaid(String recipient, String agreement, String risk, int row) {
        assertThat(needed("recipientType", recipient, "agreement", agreement, "riskOfHarm", risk))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY,OTHER,LIKELY,3",
        "EMERGENCY,OTHER,POSSIBLE,12",
        "SAFEGUARDING,POLICE,POSSIBLE,4",
        "SAFEGUARDING,VCSE_NO_ISA,LIKELY,4",
        "SAFEGUARDING,POLICE,NONE,12",
        "SAFEGUARDING,LANDLORD,LIKELY,12",
        "SAFEGUARDING,OTHER,LIKELY,12",
        "EARLY_HELP_PLAN,POLICE,LIKELY,12"
    })
    void sharesWhatKeepsPeopleSafe(String purpose, String recipient, String risk, int row) {
        assertThat(needed("purpose", purpose, "recipientType", recipient, "riskOfHarm", risk))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "true,false,true,SCHOOL,6",
        "true,true,true,SCHOOL,5",
        "false,false,true,SCHOOL,12",
        "true,false,false,SCHOOL,12",
        "true,false,true,POLICE,12",
        "false,true,true,SCHOOL,12"
    })
    void knowsTheDutyToShareForAChildsWelfare(
            boolean inForce, boolean moreHarm, boolean childWelfare, String recipient, int row) {
        assertThat(needed(
                        "s16LAInForce",
                        inForce,
                        "sharingMoreDetrimental",
                        moreHarm,
                        "childWelfareRelevant",
                        childWelfare,
                        "recipientType",
                        recipient))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN,true,false,8",
        "REFUSED,true,false,9",
        "NOT_ASKED,true,false,9",
        "UNSAFE_TO_ASK,true,false,7",
        "GIVEN,false,true,13",
        "GIVEN,false,false,15"
    })
    void asksForAYesBeforeAHousingReferral(String agreement, boolean dutyToRefer, boolean isa, int row) {
        assertThat(needed("agreement", agreement, "dutyToRefer", dutyToRefer, "isaInForce", isa))
                .isEqualTo(row);
    }

    @Test
    void leavesResearchToTheDataProtectionOfficer() {
        assertThat(needed("purpose", "RESEARCH", "agreement", "GIVEN")).isEqualTo(14);
    }

    private int needed(Object... facts) {
        Object[] all = new Object[facts.length + 2];
        all[0] = "necessaryAndProportionate";
        all[1] = true;
        System.arraycopy(facts, 0, all, 2, facts.length);
        return row(all);
    }
}
