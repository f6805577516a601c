package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureOutcomeDecisionTests extends DecisionTableCase {

    ClosureOutcomeDecisionTests() {
        super("closure-outcome");
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,9", "2,5,30,9", "3,0,30,10", "3,1,30,10", "3,2,9,13", "3,2,10,11", "3,2,11,11", "4,3,10,11"})
    void triesThreeTimesInTwoWaysOverTwoWeeks(int attempts, int ways, int workingDays, int row) {
        assertThat(row(
                        "contactAttempts",
                        attempts,
                        "contactChannelsTried",
                        ways,
                        "contactSpanWorkingDays",
                        workingDays))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"UP,true,3", "DOWN,true,4", "UP,false,5", "DOWN,false,5", "UP,,9", "NONE,true,9", "NONE,false,9"})
    void holdsOnUntilTheNextServiceHasSaidYes(String direction, @Nullable Boolean accepted, int row) {
        assertThat(row("stepDirection", direction, "stepAccepted", accepted)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"MET,0,false,6", "MET,1,false,9", "MET,1,true,9", "MOST,2,true,7", "MOST,0,false,9", "SOME,0,true,9"})
    void closesOnGoalsOnlyWhenNothingBigIsOpenOrSomeoneCarriesOn(
            String progress, int openNeeds, boolean named, int row) {
        assertThat(row("goalProgress", progress, "openNeedsAtLeast2", openNeeds, "universalSupportNamed", named))
                .isEqualTo(row);
    }

    @Test
    void neverClosesOverAnOpenSafetyWorry() {
        assertThat(all(
                        "allowClose",
                        "safeguardingOpen",
                        true,
                        "movedOut",
                        true,
                        "goalProgress",
                        "MET",
                        "agreement",
                        "WITHDRAWN"))
                .containsExactly(false);
    }

    @Test
    void handsOverWhenTheFamilyMovesAway() {
        assertThat(row("movedOut", true, "stepDirection", "UP", "stepAccepted", true))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"GIVEN,9", "REFUSED,9", "WITHDRAWN,8", "NOT_ASKED,9", "UNSAFE_TO_ASK,9"})
    void respectsThatTheFamilyWithdraws(String agreement, int row) {
        assertThat(row("agreement", agreement)).isEqualTo(row);
    }

    @Test
    void endsContactThatHasStoppedOnlyAfterTrying() {
        assertThat(row("engagementEnded", true)).isEqualTo(9);
        assertThat(row("engagementEnded", true, "contactAttempts", 3, "contactChannelsTried", 2))
                .isEqualTo(12);
    }

    @Test
    void leavesItToAManagerWhenTheTriesWereNotCounted() {
        assertThat(row("contactAttempts", null, "contactChannelsTried", null)).isEqualTo(13);
    }
}
