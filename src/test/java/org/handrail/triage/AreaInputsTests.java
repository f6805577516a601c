package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaInputsTests {

    private static final String WIRRAL_SETTINGS = "handrail.areas.known.E08000015.settings.";

    @Test
    void usesDefaultsWhereAreaHasSetNothing() {
        FilledInputs filled = PackagedAreas.filling(Map.of()).fill(PackagedAreas.KENT, RawInputs.NONE, Findings.NONE);
        assertThat(filled.values())
                .containsEntry("statutoryLevel", 4)
                .containsEntry("surgeMode", "NORMAL")
                .containsEntry("s16LAInForce", false);
        assertThat(filled.defaulted()).contains("statutoryLevel", "surgeMode", "s16LAInForce");
    }

    @Test
    void appliesSettingToItsAreaOnly() {
        FillingInputs filling = PackagedAreas.filling(
                Map.of(WIRRAL_SETTINGS + "statutoryLevel", "3", WIRRAL_SETTINGS + "surgeMode", "MAJOR"));
        FilledInputs wirral = filling.fill(PackagedAreas.WIRRAL, RawInputs.NONE, Findings.NONE);
        assertThat(wirral.values()).containsEntry("statutoryLevel", 3).containsEntry("surgeMode", "MAJOR");
        assertThat(wirral.defaulted())
                .doesNotContain("statutoryLevel", "surgeMode")
                .contains("s16LAInForce");
        assertThat(filling.fill(PackagedAreas.KENT, RawInputs.NONE, Findings.NONE)
                        .values())
                .containsEntry("statutoryLevel", 4)
                .containsEntry("surgeMode", "NORMAL");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "2026-11-22, true", "2026-11-23, true", "2026-11-24, false"})
    void startsDutyToShareOnTheDayTheAreaHasSet(String setting, boolean inForce) {
        FilledInputs filled = PackagedAreas.filling(Map.of(WIRRAL_SETTINGS + "s16LAInForce", setting))
                .fill(PackagedAreas.WIRRAL, RawInputs.NONE, Findings.NONE);
        assertThat(filled.values()).containsEntry("s16LAInForce", inForce);
    }

    @Test
    void refusesToStartWithSettingThatIsNoSetting() {
        assertThatThrownBy(() -> PackagedAreas.filling(Map.of(WIRRAL_SETTINGS + "maxNeed", "3")))
                .hasMessage("handrail.areas.known.E08000015.settings: maxNeed is not a setting of the decision tables");
    }

    @ParameterizedTest
    @CsvSource({
        "statutoryLevel, 2, 'one of 3, 4'",
        "surgeMode, BUSY, 'one of NORMAL, ELEVATED, MAJOR'",
        "s16LAInForce, yes, true or false"
    })
    void refusesToStartWithValueThatIsNotAllowed(String setting, String value, String rule) {
        assertThatThrownBy(() -> PackagedAreas.filling(Map.of(WIRRAL_SETTINGS + setting, value)))
                .hasMessageEndingWith(setting + " must be " + rule);
    }
}
