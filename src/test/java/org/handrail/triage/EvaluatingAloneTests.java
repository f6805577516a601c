package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluatingAloneTests {

    private final EvaluatingAlone evaluating = PackagedTables.evaluatingAlone();

    @Test
    void takesInputsThatAreWorkedOutAsGiven() {
        Evaluation level = evaluate("level-of-need", Map.of("maxNeed", 4, "domainsAtLeast2", 2));
        assertThat(level.outputs())
                .containsExactly(Map.of("level", 3, "response", "FAMILY_HELP_NOW", "assessment", "EHA"));
        assertThat(level.matched().get(0).row()).isEqualTo(5);
        assertThat(level.defaultsApplied())
                .contains("statutoryLevel", "statutoryRoute", "minStrengthInHighNeed", "pattern")
                .doesNotContain("maxNeed", "domainsAtLeast2")
                .hasSize(16);
    }

    @Test
    void listsEveryInputOfTheTableWithItsValue() {
        Evaluation screen = evaluate("safeguarding-screen", Map.of());
        Map<String, @Nullable Object> expected = new HashMap<>();
        expected.put("redStopRoute", false);
        expected.put("redLeadRoute", false);
        expected.put("anyRoute", false);
        expected.put("safetyQuestionsAnswered", true);
        assertThat(screen.inputs()).isEqualTo(expected);
        assertThat(screen.defaultsApplied()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    @Test
    void acceptsSettingsOfTheAreaAsInputsOfTheTable() {
        assertThat(evaluate("level-of-need", Map.of("statutoryIndicator", true, "statutoryLevel", 3))
                        .number("level"))
                .isEqualTo(3);
    }

    @Test
    void leavesTheLevelUnknownWhenItWasNotGiven() {
        Evaluation urgency = evaluate("urgency-sla", Map.of());
        assertThat(urgency.inputs()).containsEntry("level", null).containsEntry("rag", null);
        assertThat(urgency.code("escalateTo")).isEqualTo("TRIAGE_SUPERVISOR");
    }

    @Test
    void worksOutWhatFollowsFromTheTablesOwnInputs() {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("maxNeed", null);
        asked.put("metByUniversal", "YES");
        Evaluation level = evaluate("level-of-need", asked);
        assertThat(level.inputs()).containsEntry("maxNeed", null);
        assertThat(level.code("response")).isEqualTo("SELF_SERVE");
    }

    @Test
    void givesNothingFromReviewCadenceWhenRed() {
        Evaluation cadence = evaluate("review-cadence", Map.of("level", 3, "phase", "FIRST", "rag", "RED"));
        assertThat(cadence.outputs()).isEmpty();
        assertThat(cadence.code("reviewWithin")).isNull();
    }

    @Test
    void keepsTheOrderOfRowsAsRank() {
        Evaluation partners = evaluate(
                "partner-routing", Map.of("pathway", "EDUCATION_ATTENDANCE", "sharingPermission", "SHARE_NOW"));
        assertThat(partners.outputs().stream().map(out -> out.get("partnerType")))
                .containsExactly("SCHOOL_ATTENDANCE_LEAD", "LA_ATTENDANCE_TEAM", "DIRECTORY_SEARCH");
    }

    @Test
    void knowsNoOtherDecisions() {
        assertThat(evaluating.evaluate("horoscope", PackagedAreas.KENT, Map.of()))
                .isEmpty();
    }

    @Test
    void namesInputsThatAreNotTheTables() {
        assertThatThrownBy(() -> evaluate("safeguarding-screen", Map.of("suicideRisk", "NONE", "xyz", 1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsExactlyInAnyOrder(
                                        new FieldProblem(
                                                "/suicideRisk",
                                                "suicideRisk is not an input of the decision safeguarding-screen."),
                                        new FieldProblem(
                                                "/xyz", "xyz is not an input of the decision safeguarding-screen.")));
    }

    @Test
    void refusesValuesThatAreNotAllowed() {
        assertThatThrownBy(() -> evaluate("review-cadence", Map.of("level", 5, "rag", "BLUE")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsExactlyInAnyOrderElementsOf(List.of(
                                        new FieldProblem("/level", "level must be one of 1, 2, 3, 4."),
                                        new FieldProblem("/rag", "rag must be one of RED, AMBER, GREEN."))));
    }

    private Evaluation evaluate(String key, Map<String, @Nullable Object> sent) {
        return evaluating.evaluate(key, PackagedAreas.KENT, sent).orElseThrow();
    }
}
