package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepChangeDecisionTests extends DecisionTableCase {

    StepChangeDecisionTests() {
        super("step-change");
    }

    @ParameterizedTest
    @CsvSource({"0,0,11", "1,0,9", "1,5,9", "2,0,11", "2,1,3", "3,1,3", "3,0,11"})
    void countsReviewsWithoutProgress(int reviews, int openNeeds, int row) {
        assertThat(row("reviewsWithoutProgress", reviews, "openNeedsAtLeast2", openNeeds))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"MET,0,7", "MET,1,7", "MET,2,11", "MOST,1,7", "MOST,2,11", "SOME,0,11", "WORSE,0,2", "UNKNOWN,0,11"})
    void stepsDownWhenLittleIsLeft(String progress, int openNeeds, int row) {
        assertThat(row("goalProgress", progress, "openNeedsAtLeast2", openNeeds))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"NONE,AMBER,4", "NONE,GREEN,5", "NONE,,5", "PATCHY,AMBER,11", "UNSAFE_TO_JUDGE,AMBER,11"})
    void doesNotJustWaitWhenContactIsLostAndThereIsAWorry(String engagement, @Nullable String rag, int row) {
        assertThat(row("engagement", engagement, "rag", rag)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"CLOSE,GREEN,10", "CLOSE,AMBER,11", "CLOSE,,11", "MORE,GREEN,11"})
    void letsTheFamilyStopWhenAllIsSafe(String view, @Nullable String rag, int row) {
        assertThat(row("familyView", view, "rag", rag)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"MET,true,6", "MOST,true,7", "MET,false,7"})
    void closesWhenGoalsAreMetAndOthersCarryOn(String progress, boolean enough, int row) {
        assertThat(row("goalProgress", progress, "networkAndUniversalEnough", enough))
                .isEqualTo(row);
    }

    @Test
    void putsANewSafetyWorryBeforeAllElse() {
        assertThat(row("newSafeguardingRoute", true, "goalProgress", "MET", "networkAndUniversalEnough", true))
                .isEqualTo(1);
    }

    @Test
    void movesAcrossWhenAnotherServiceFitsBetter() {
        assertThat(row("wrongServiceSameLevel", true)).isEqualTo(8);
        assertThat(row("wrongServiceSameLevel", true, "reviewsWithoutProgress", 1))
                .isEqualTo(8);
    }
}
