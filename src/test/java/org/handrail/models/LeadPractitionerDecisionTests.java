package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadPractitionerDecisionTests extends DecisionTableCase {

    LeadPractitionerDecisionTests() {
        super("lead-practitioner");
    }

    @ParameterizedTest
    @CsvSource({"2,99,11", "2,100,11", "2,101,7", "3,100,9", "3,101,7", "1,101,12", "4,101,12", ",101,12", "2,0,11"})
    void asksTheTeamNextDoorOnlyWhenTheLocalOneIsFull(@Nullable Integer level, int capacity, int row) {
        assertThat(row("level", level, "teamCapacityPct", capacity)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"1,false,12", "2,false,11", "2,true,10", "3,false,9", "3,true,8", "4,true,12", ",true,12"})
    void looksAtTheLevelAndTheHousehold(@Nullable Integer level, boolean adultsOnly, int row) {
        assertThat(row("level", level, "adultOnlyHousehold", adultsOnly)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL,education,false,4",
        "SCHOOL,housing,false,11",
        "HEALTH_VISITOR,NONE,true,5",
        "HEALTH_VISITOR,NONE,false,11",
        "HOUSING,housing,false,6",
        "HOUSING,money,false,6",
        "HOUSING,food,false,11",
        "NONE,education,true,11",
        "VCSE,education,false,11"
    })
    void letsATrustedWorkerLeadWhenTheNeedIsTheirs(String worker, String mainNeed, boolean childUnder5, int row) {
        assertThat(row("existingTrustedWorker", worker, "mainDomain", mainNeed, "childUnder5", childUnder5, "level", 2))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"true,false,2", "true,true,11", "false,false,11"})
    void followsTheFamilysChoiceUnlessThereIsAConflict(boolean named, boolean conflict, int row) {
        assertThat(row("familyNamedWillingWorker", named, "conflictOfInterest", conflict, "level", 2))
                .isEqualTo(row);
    }

    @Test
    void startsNoSecondPlanBesideASocialWorker() {
        assertThat(row("statutoryLead", true, "familyNamedWillingWorker", true, "daInHousehold", true))
                .isEqualTo(1);
    }

    @Test
    void givesAbuseToAWorkerTrainedInItEvenWhenTheTeamIsFull() {
        assertThat(row("daInHousehold", true, "level", 3, "teamCapacityPct", 150))
                .isEqualTo(3);
        assertThat(all("maxCaseload", "daInHousehold", true)).containsExactly(15);
    }
}
