package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaSettingsTests {

    private final AreaSettings areas = PackagedAreas.settings();

    @ParameterizedTest
    @CsvSource({
        "CT1 2AB, E10000016",
        "me14 1xx, E10000016",
        "CH41 5AA, E08000015",
        "CH415AA, E08000015",
        "CH63 0AA, E08000015",
        "PO12 1AA, E10000014",
        "SO23 8UJ, E10000014",
        "TQ1 3DR, E06000027",
        "TQ, E06000027",
        "CH46, E08000015"
    })
    void findsAreaOfPostcode(String postcode, String area) {
        assertThat(areas.areaOf(postcode)).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({"CH4 1AA", "CH64 0AA", "M1 1AA", "T1 1AA", "''", "nonsense"})
    void fallsBackToDefaultAreaForOtherPostcodes(String postcode) {
        assertThat(areas.areaOf(postcode)).isEqualTo(PackagedAreas.KENT);
    }

    @Test
    void fallsBackToDefaultAreaWithoutPostcode() {
        assertThat(areas.areaOf(null)).isEqualTo(PackagedAreas.KENT);
    }

    @Test
    void readsDistrictWithLetterAtItsEnd() {
        AreaSettings london = PackagedAreas.settings(Map.of("handrail.areas.postcodes.SW1", PackagedAreas.WIRRAL));
        assertThat(london.areaOf("SW1A 1AA")).isEqualTo(PackagedAreas.WIRRAL);
        assertThat(london.areaOf("SW11 1AA")).isEqualTo(PackagedAreas.KENT);
    }

    @Test
    void prefersDistrictToPostcodeArea() {
        AreaSettings both = PackagedAreas.settings(Map.of("handrail.areas.postcodes.TQ9", PackagedAreas.KENT));
        assertThat(both.areaOf("TQ9 5AA")).isEqualTo(PackagedAreas.KENT);
        assertThat(both.areaOf("TQ8 5AA")).isEqualTo("E06000027");
    }

    @Test
    void knowsTheFourDemoAreasByName() {
        assertThat(areas.nameOf("E10000016")).isEqualTo("Kent");
        assertThat(areas.nameOf("E08000015")).isEqualTo("Wirral");
        assertThat(areas.nameOf("E10000014")).isEqualTo("Hampshire");
        assertThat(areas.nameOf("E06000027")).isEqualTo("Torbay");
        assertThat(areas.serves("E09000001")).isFalse();
        assertThat(areas.nameOf("E09000001")).isEqualTo("E09000001");
    }

    @Test
    void refusesPostcodeTableThatPointsToUnknownArea() {
        assertThatThrownBy(() -> PackagedAreas.settings(Map.of("handrail.areas.postcodes.M", "E08000003")))
                .hasRootCauseMessage("handrail.areas.known has no area E08000003");
    }

    @Test
    void refusesUnknownDefaultArea() {
        assertThatThrownBy(() -> PackagedAreas.settings(Map.of("handrail.areas.default-area", "E08000003")))
                .hasRootCauseMessage("handrail.areas.known has no area E08000003");
    }
}
