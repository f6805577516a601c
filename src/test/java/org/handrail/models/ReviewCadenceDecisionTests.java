package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCadenceDecisionTests extends DecisionTableCase {

    ReviewCadenceDecisionTests() {
        super("review-cadence");
    }

    @ParameterizedTest
    @CsvSource({
        "3,FIRST,GREEN,1",
        "3,FIRST,AMBER,2",
        "3,ONGOING,GREEN,3",
        "3,ONGOING,AMBER,4",
        "2,FIRST,GREEN,5",
        "2,FIRST,AMBER,5",
        "2,ONGOING,GREEN,6",
        "2,ONGOING,AMBER,6",
        "2,STEP_DOWN_WATCH,GREEN,7",
        "3,STEP_DOWN_WATCH,AMBER,7",
        "4,FIRST,GREEN,8",
        "4,STEP_DOWN_WATCH,AMBER,8",
        "1,FIRST,GREEN,9",
        "1,ONGOING,AMBER,9"
    })
    void setsTheNextReview(int level, String phase, String rag, int row) {
        assertThat(row("level", level, "phase", phase, "rag", rag)).isEqualTo(row);
    }

    @Test
    void leavesRedCasesToTheSafeguardingWork() {
        for (int level = 1; level <= 4; level++) {
            assertThat(matched("level", level, "phase", "FIRST", "rag", "RED")).isEmpty();
            assertThat(matched("level", level, "phase", "ONGOING", "rag", "RED"))
                    .isEmpty();
            assertThat(matched("level", level, "phase", "STEP_DOWN_WATCH", "rag", "RED"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({",FIRST,GREEN", "0,FIRST,GREEN", "5,FIRST,GREEN", "2,,GREEN", "2,FIRST,"})
    void staysSilentWhenSomethingIsNotKnown(@Nullable Integer level, @Nullable String phase, @Nullable String rag) {
        assertThat(matched("level", level, "phase", phase, "rag", rag)).isEmpty();
    }
}
