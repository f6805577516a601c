package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencySlaDecisionTests extends DecisionTableCase {

    UrgencySlaDecisionTests() {
        super("urgency-sla");
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN,,17",
        "GREEN,1,15",
        "GREEN,2,14",
        "GREEN,3,12",
        "GREEN,4,8",
        "AMBER,,9",
        "AMBER,1,9",
        "AMBER,4,8",
        "RED,1,1",
        "RED,4,1",
        ",4,17",
        ",2,14",
        ",,17"
    })
    void putsSafetyBeforeTheLevel(@Nullable String rag, @Nullable Integer level, int row) {
        assertThat(row("rag", rag, "level", level)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "-5,10", "0,10", "13,10", "14,10", "15,11", "16,11", "55,11", "56,11", "57,14", "998,14", "999,14", ",14"
    })
    void countsTheDaysUntilTheHomeIsLost(@Nullable Integer days, int row) {
        assertThat(row("rag", "GREEN", "level", 2, "daysToHomelessness", days)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"1,NORMAL,15", "1,ELEVATED,16", "1,MAJOR,16", "2,MAJOR,14", "1,,17"})
    void makesOnlyAdviceWaitInASurge(int level, @Nullable String surge, int row) {
        assertThat(row("rag", "GREEN", "level", level, "surgeMode", surge)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"false,false,7", "true,false,5", "false,true,6", "true,true,5"})
    void helpsTodayWhenColdOrFrailtyMeetsAHomeWithoutHeat(boolean frail, boolean cold, int row) {
        assertThat(row(
                        "rag",
                        "GREEN",
                        "level",
                        2,
                        "noHeatPowerOrWater",
                        true,
                        "vulnerableMember",
                        frail,
                        "coldSpell",
                        cold))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"1,15", "2,13", "3,12", "4,8"})
    void callsSoonerForSomeoneWhomWaitingHarms(int level, int row) {
        assertThat(row("rag", "GREEN", "level", level, "vulnerableMember", true))
                .isEqualTo(row);
    }

    @Test
    void putsTonightBeforeFoodAndFoodBeforeMedicine() {
        assertThat(row("rag", "AMBER", "noSafePlaceTonight", true, "noFoodToday", true, "noMedication", true))
                .isEqualTo(2);
        assertThat(row("rag", "AMBER", "noFoodToday", true, "noMedication", true))
                .isEqualTo(3);
        assertThat(row("rag", "AMBER", "noMedication", true)).isEqualTo(4);
        assertThat(row("rag", "RED", "noSafePlaceTonight", true)).isEqualTo(1);
    }
}
