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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingInputsTests {

    private final CheckingInputs checking = new CheckingInputs(InputCatalogue.packaged());

    @Test
    void keepsWhatIsKnownAndAllowed() {
        CheckedInputs checked = checking.check(
                map("food", 4, "money", null),
                map("food", 0, "housing", null),
                map("missing", "ONE", "arrearsWeeks", 3L));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.orRefuse())
                .isEqualTo(new RawInputs(
                        Map.of("food", 4), Map.of("food", 0), Map.of("missing", "ONE", "arrearsWeeks", 3)));
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(checking.check(null, null, null)).isEqualTo(new CheckedInputs(RawInputs.NONE, List.of()));
    }

    @Test
    void namesUnknownFact() {
        assertThat(problemOfFact("xyz", 1)).isEqualTo(new FieldProblem("/facts/xyz", "xyz is not the name of a fact."));
    }

    @Test
    void namesUnknownNeedAndStrength() {
        assertThat(checking.check(map("garden", 1), map("garden", 1), null).problems())
                .containsExactly(
                        new FieldProblem("/needs/garden", "garden is not the name of a part of life that is scored."),
                        new FieldProblem(
                                "/strengths/garden", "garden is not the name of a part of life that is scored."));
    }

    @Test
    void refusesUnknownNameEvenWithoutValue() {
        assertThat(checking.check(map("garden", null), null, map("xyz", null)).problems())
                .extracting(FieldProblem::pointer)
                .containsExactly("/needs/garden", "/facts/xyz");
    }

    @Test
    void escapesNamesInPointers() {
        assertThat(problemOfFact("a/b~c", 1).pointer()).isEqualTo("/facts/a~1b~0c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "2.5"})
    void refusesScoreOutsideNoughtToFour(String score) {
        Number value = score.contains(".") ? (Number) Double.valueOf(score) : (Number) Integer.valueOf(score);
        assertThat(checking.check(map("food", value), map("food", value), null).problems())
                .containsExactly(
                        new FieldProblem(
                                "/needs/food", "food must be one of 0, 1, 2, 3, 4, or null when it was not asked."),
                        new FieldProblem(
                                "/strengths/food",
                                "food must be one of 0, 1, 2, 3, 4, or null when it was not asked."));
    }

    @Test
    void refusesWrongTypeWithoutRepeatingTheValue() {
        assertThat(problemOfFact("missing", "Mrs Smith of 3 High Street"))
                .isEqualTo(
                        new FieldProblem("/facts/missing", "missing must be one of NONE, ONE, REPEAT, MISSING_NOW."));
        assertThat(problemOfFact("noFoodToday", "yes").detail()).isEqualTo("noFoodToday must be true or false.");
        assertThat(problemOfFact("arrearsWeeks", "4").detail())
                .isEqualTo("arrearsWeeks must be a whole number, 0 or more.");
        assertThat(problemOfFact("missing", Map.of("a", 1)).pointer()).isEqualTo("/facts/missing");
    }

    @Test
    void refusesNeedsSentAsFacts() {
        assertThat(problemOfFact("food", 3).detail()).isEqualTo("food is a need: send its score under needs.");
    }

    @Test
    void refusesWhatTheAreaSets() {
        assertThat(problemOfFact("statutoryLevel", 3).detail())
                .isEqualTo("statutoryLevel is set by the area and cannot be sent.");
        assertThat(problemOfFact("surgeMode", "MAJOR").pointer()).isEqualTo("/facts/surgeMode");
        assertThat(problemOfFact("s16LAInForce", true).pointer()).isEqualTo("/facts/s16LAInForce");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"maxNeed", "routes", "rag", "level", "statutoryRoute", "sharingPermission", "daInHousehold"})
    void refusesWhatIsWorkedOut(String derived) {
        assertThat(problemOfFact(derived, 3).detail()).isEqualTo(derived + " is worked out and cannot be sent.");
    }

    @Test
    void letsTheCallerSayThatSafetyQuestionsAreOpen() {
        assertThat(facts("safetyQuestionsAnswered", false)).containsEntry("safetyQuestionsAnswered", false);
        assertThat(problemOfFact("safetyQuestionsAnswered", "no").detail())
                .isEqualTo("safetyQuestionsAnswered must be true or false.");
    }

    @Test
    void takesLowestStrengthAsStrengthOrFact() {
        assertThat(facts("minStrengthInHighNeed", 1)).containsEntry("minStrengthInHighNeed", 1);
        assertThat(checking.check(null, map("minStrengthInHighNeed", 1), null)
                        .orRefuse()
                        .facts())
                .containsEntry("minStrengthInHighNeed", 1);
        assertThat(checking.check(null, map("minStrengthInHighNeed", 5), null).problems())
                .extracting(FieldProblem::pointer)
                .containsExactly("/strengths/minStrengthInHighNeed");
    }

    @Test
    void treatsFactWithoutValueAsNotTold() {
        assertThat(facts("missing", null)).isEmpty();
    }

    @Test
    void refusesWithEveryProblemAtOnce() {
        CheckedInputs checked = checking.check(map("food", 9), map("garden", 1), map("xyz", 1, "missing", 3));
        assertThatThrownBy(checked::orRefuse)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).hasSize(4));
    }

    private Map<String, Object> facts(String name, @Nullable Object value) {
        return checking.check(null, null, map(name, value)).orRefuse().facts();
    }

    private FieldProblem problemOfFact(String name, Object value) {
        List<FieldProblem> problems =
                checking.check(null, null, map(name, value)).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
