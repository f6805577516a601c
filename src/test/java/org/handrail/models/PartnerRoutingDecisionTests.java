package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerRoutingDecisionTests extends DecisionTableCase {

    PartnerRoutingDecisionTests() {
        super("partner-routing");
    }

    @Test
    void ranksTheSchoolBeforeTheCouncilsTeam() {
        assertThat(rowsFor("pathway", "EDUCATION_ATTENDANCE")).containsExactly(7, 8, 12);
        assertThat(rowsFor("pathway", "EDUCATION_SEVERE_ABSENCE", "capacityStatus", "CLOSED"))
                .containsExactly(7, 8, 11, 12);
    }

    @ParameterizedTest
    @CsvSource({"NONE,true,false", "BSL,false,false", "BSL,true,true", "WELSH,true,true", "OTHER,true,true"})
    void offersALanguageServiceOnlyToThoseWhoAskedAndWhenItIsOpen(String language, boolean open, boolean offered) {
        assertThat(rowsFor("pathway", "DEBT_ADVICE", "familyLanguagePreference", language, "languageServiceOpen", open))
                .isEqualTo(offered ? List.of(5, 9, 12) : List.of(5, 12));
    }

    @Test
    void passesNothingOnWhenSharingIsDenied() {
        assertThat(rowsFor(
                        "sharingPermission",
                        "DENY",
                        "pathway",
                        "DOMESTIC_ABUSE_SPECIALIST",
                        "familyLanguagePreference",
                        "BSL",
                        "languageServiceOpen",
                        true,
                        "capacityStatus",
                        "CLOSED"))
                .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DOMESTIC_ABUSE_SPECIALIST,2",
        "HOUSING_RELIEF_TONIGHT,3",
        "HOUSING_PREVENTION,4",
        "HOUSING_RELIEF,4",
        "DEBT_ADVICE,5",
        "SOCIAL_PRESCRIBING,6"
    })
    void knowsTheFirstPartnerOfAPathway(String pathway, int row) {
        assertThat(rowsFor("pathway", pathway)).containsExactly(row, 12);
    }

    @ParameterizedTest
    @CsvSource({"OPEN,10", "CLOSED,11"})
    void looksAtTheRoomThatAGroupHas(String capacity, int row) {
        assertThat(rowsFor("pathway", "CONNECTION", "capacityStatus", capacity)).containsExactly(row, 12);
    }

    @ParameterizedTest
    @CsvSource({"LIMITED", "UNKNOWN"})
    void searchesTheDirectoryWhenTheRoomIsNotKnown(String capacity) {
        assertThat(rowsFor("pathway", "CONNECTION", "capacityStatus", capacity)).containsExactly(12);
    }

    @Test
    void namesNoPartnerWhileThePermissionIsNotKnown() {
        assertThat(rowsFor("sharingPermission", null, "pathway", "DEBT_ADVICE")).isEmpty();
    }
}
