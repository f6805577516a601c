package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedInputsTests {

    private static final InputCatalogue CATALOGUE = InputCatalogue.packaged();
    private final FillingInputs filling = PackagedAreas.filling(Map.of());

    @Test
    void derivesEveryDerivedInputOfTheList() {
        assertThat(derive(RawInputs.NONE, Findings.NONE).keySet())
                .containsAll(CATALOGUE.all().stream().map(Input::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"redStopRoute, 4", "redLeadRoute, 3", "statutoryRoute, 5"})
    void findsExactlyTheRoutesThatTheListNames(String input, int count) {
        Set<String> named = routesNamedIn(input);
        assertThat(named).hasSize(count);
        assertThat(allRoutes().stream()
                        .filter(route -> Boolean.TRUE.equals(withRoutes(route).get(input)))
                        .collect(Collectors.toSet()))
                .isEqualTo(named);
    }

    @Test
    void findsRouteAmongOthers() {
        assertThat(withRoutes("DSL_CONSULT", "MARAC"))
                .containsEntry("redStopRoute", false)
                .containsEntry("redLeadRoute", true)
                .containsEntry("anyRoute", true)
                .containsEntry("statutoryRoute", false)
                .containsEntry("routes", List.of("DSL_CONSULT", "MARAC"));
        assertThat(withRoutes()).containsEntry("anyRoute", false).containsEntry("redLeadRoute", false);
    }

    @Test
    void countsSafetyQuestionsAsAnsweredWhenLeftOut() {
        assertThat(facts()).containsEntry("safetyQuestionsAnswered", true);
    }

    @ParameterizedTest
    @CsvSource({"suicideRisk, THOUGHTS", "childConcern, EMERGING", "adultAbuseNeglect, YES"})
    void countsSafetyQuestionAsOpenOnlyWhenUnknown(String question, String answer) {
        assertThat(facts(question, "UNKNOWN")).containsEntry("safetyQuestionsAnswered", false);
        assertThat(facts(question, answer)).containsEntry("safetyQuestionsAnswered", true);
    }

    @Test
    void keepsCallersWordThatSafetyQuestionsAreOpen() {
        assertThat(facts("safetyQuestionsAnswered", false)).containsEntry("safetyQuestionsAnswered", false);
        assertThat(facts("safetyQuestionsAnswered", true, "suicideRisk", "UNKNOWN"))
                .containsEntry("safetyQuestionsAnswered", false);
    }

    @Test
    void callsNeedGraveOnlyWithChild() {
        assertThat(grave("suicideRisk", "PLAN_OR_INTENT")).isTrue();
        assertThat(grave("suicideRisk", "THOUGHTS")).isFalse();
        assertThat(grave("harmByChild", true)).isTrue();
        assertThat(grave("childOwnHealth", 4)).isTrue();
        assertThat(grave("childOwnHealth", 3)).isFalse();
        assertThat(grave("childOwnSubstance", 4)).isTrue();
        assertThat(facts("suicideRisk", "PLAN_OR_INTENT", "harmByChild", true, "childOwnHealth", 4))
                .containsEntry("childGraveNeed", false);
    }

    @ParameterizedTest
    @CsvSource({"health, childOwnHealth", "substance, childOwnSubstance"})
    void countsHouseholdScoreAsTheChildsUnlessItsOwnIsKnown(String household, String own) {
        RawInputs crisis = new RawInputs(Map.of(household, 4), Map.of(), Map.of("childOrUnbornInHousehold", true));
        assertThat(derive(crisis, Findings.NONE)).containsEntry("childGraveNeed", true);
        assertThat(derive(crisis.withFact(own, 1), Findings.NONE)).containsEntry("childGraveNeed", false);
        RawInputs high = new RawInputs(Map.of(household, 3), Map.of(), Map.of("childOrUnbornInHousehold", true));
        assertThat(derive(high, Findings.NONE)).containsEntry("childGraveNeed", false);
    }

    @Test
    void leavesHighestNeedUnknownWhenNothingWasAsked() {
        assertThat(derive(RawInputs.NONE, Findings.NONE))
                .containsEntry("maxNeed", null)
                .containsEntry("domainsAtLeast2", 0)
                .containsEntry("mainDomain", "NONE");
    }

    @Test
    void takesHighestAnsweredNeed() {
        assertThat(needs("food", 0)).containsEntry("maxNeed", 0).containsEntry("mainDomain", "NONE");
        assertThat(needs("food", 1, "communitySafety", 3)).containsEntry("maxNeed", 3);
    }

    @Test
    void countsNeedsOfTwoOrMore() {
        assertThat(needs("food", 1, "money", 2, "housing", 4, "behaviour", 3)).containsEntry("domainsAtLeast2", 3);
        Map<String, Integer> all = CATALOGUE.needs().stream().collect(Collectors.toMap(name -> name, name -> 2));
        assertThat(derive(new RawInputs(all, Map.of(), Map.of()), Findings.NONE))
                .containsEntry("domainsAtLeast2", 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "education", "substance", "parenting", "behaviour", "domesticAbuse"})
    void countsPartsOfLifeThatTouchAChildMost(String need) {
        assertThat(withChild(Map.of(need, 3, "food", 4))).containsEntry("childDomainMax", 3);
        assertThat(needs(need, 3)).containsEntry("childDomainMax", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"food", "money", "employment", "housing", "isolation", "communitySafety"})
    void leavesOtherPartsOfLifeOutOfTheChilds(String need) {
        assertThat(withChild(Map.of(need, 4))).containsEntry("childDomainMax", 0);
    }

    @Test
    void countsAbuseInAHomeWithAChild() {
        assertThat(withChild(Map.of("domesticAbuse", 2))).containsEntry("domesticAbuseWithChild", 2);
        assertThat(withChild(Map.of()))
                .containsEntry("domesticAbuseWithChild", 0)
                .containsEntry("childDomainMax", 0);
        assertThat(needs("domesticAbuse", 4)).containsEntry("domesticAbuseWithChild", 0);
    }

    @Test
    void passesOnWhatEarlierTablesFound() {
        Map<String, @Nullable Object> found = derive(
                RawInputs.NONE, Findings.NONE.withRag("AMBER").withLevel(3).about("DEBT_ADVICE", "SHARE_MINIMUM"));
        assertThat(found)
                .containsEntry("rag", "AMBER")
                .containsEntry("level", 3)
                .containsEntry("pathway", "DEBT_ADVICE")
                .containsEntry("sharingPermission", "SHARE_MINIMUM");
    }

    @Test
    void leavesColourLevelAndPathwayUnknownUntilFound() {
        assertThat(derive(RawInputs.NONE, Findings.NONE))
                .containsEntry("rag", null)
                .containsEntry("level", null)
                .containsEntry("pathway", null)
                .containsEntry("sharingPermission", "ASK_FIRST");
    }

    @ParameterizedTest
    @CsvSource({"57, false", "56, true", "1, true", "0, true", "-5, true", "999, false"})
    void seesThreatOfLosingTheHomeWithin56Days(int days, boolean threatened) {
        assertThat(facts("daysToHomelessness", days)).containsEntry("threatened56", threatened);
    }

    @Test
    void seesNoThreatToTheHomeWhenDaysAreUnknown() {
        assertThat(facts()).containsEntry("threatened56", false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsHomesWithAndWithoutChildrenApart(boolean child) {
        assertThat(facts("childOrUnbornInHousehold", child))
                .containsEntry("dependentChildOrExpecting", child)
                .containsEntry("adultOnlyHousehold", !child);
    }

    @Test
    void seesAbuseInTheHouseholdByScoreOrRoute() {
        assertThat(needs("domesticAbuse", 1)).containsEntry("daInHousehold", true);
        assertThat(needs("domesticAbuse", 0)).containsEntry("daInHousehold", false);
        assertThat(withRoutes("MARAC")).containsEntry("daInHousehold", true);
        assertThat(withRoutes("DA_OUTREACH")).containsEntry("daInHousehold", true);
        assertThat(withRoutes("CHILDREN_MASH")).containsEntry("daInHousehold", false);
    }

    @Test
    void namesMainNeedAndBreaksATieByTheOrderOfTheList() {
        assertThat(needs("housing", 3, "money", 2)).containsEntry("mainDomain", "housing");
        assertThat(needs("communitySafety", 3, "isolation", 3, "substance", 3))
                .containsEntry("mainDomain", "isolation");
        assertThat(needs("food", 0, "money", 0)).containsEntry("mainDomain", "NONE");
    }

    @Test
    void takesLowestStrengthWhereTheNeedIsTwoOrMore() {
        Map<String, Integer> needs = Map.of("food", 2, "money", 3, "housing", 1);
        assertThat(strength(needs, Map.of("food", 3, "money", 1, "housing", 0))).isEqualTo(1);
        assertThat(strength(needs, Map.of("food", 3, "housing", 0))).isEqualTo(3);
    }

    @Test
    void usesMiddlingStrengthWhenNoneIsKnown() {
        assertThat(strength(Map.of("food", 4), Map.of())).isEqualTo(2);
        assertThat(strength(Map.of("food", 1), Map.of("food", 0))).isEqualTo(2);
        assertThat(strength(Map.of(), Map.of("food", 0))).isEqualTo(2);
    }

    @Test
    void prefersTheStrengthThatTheCallerWorkedOut() {
        RawInputs raw = new RawInputs(Map.of("food", 3), Map.of("food", 3), Map.of("minStrengthInHighNeed", 0));
        assertThat(derive(raw, Findings.NONE)).containsEntry("minStrengthInHighNeed", 0);
    }

    @Test
    void namesTheInputsForWhichTheDefaultStandsIn() {
        RawInputs raw = new RawInputs(Map.of("food", 3), Map.of("food", 3), Map.of("noFoodToday", true));
        FilledInputs filled = filling.fill(PackagedAreas.KENT, raw, Findings.NONE.about(null, "DENY"));
        assertThat(filled.defaulted())
                .contains("money", "noMedication", "safetyQuestionsAnswered")
                .doesNotContain("food", "noFoodToday", "minStrengthInHighNeed", "maxNeed", "sharingPermission");
        assertThat(filled.defaultedOf(List.of("noMedication", "noFoodToday"))).containsExactly("noMedication");
        assertThat(filled.valuesOf(List.of("noMedication", "noFoodToday")))
                .containsExactly(Map.entry("noMedication", false), Map.entry("noFoodToday", true));
    }

    private Map<String, @Nullable Object> derive(RawInputs raw, Findings found) {
        return filling.fill(PackagedAreas.KENT, raw, found).values();
    }

    private Map<String, @Nullable Object> facts(Object... namesAndValues) {
        return derive(new RawInputs(Map.of(), Map.of(), pairs(namesAndValues, Object.class)), Findings.NONE);
    }

    private Map<String, @Nullable Object> needs(Object... namesAndScores) {
        return derive(new RawInputs(pairs(namesAndScores, Integer.class), Map.of(), Map.of()), Findings.NONE);
    }

    private Map<String, @Nullable Object> withChild(Map<String, Integer> needs) {
        return derive(new RawInputs(needs, Map.of(), Map.of("childOrUnbornInHousehold", true)), Findings.NONE);
    }

    private Map<String, @Nullable Object> withRoutes(String... routes) {
        return derive(RawInputs.NONE, Findings.NONE.withRoutes(List.of(routes)));
    }

    private boolean grave(String fact, Object value) {
        return Boolean.TRUE.equals(
                facts("childOrUnbornInHousehold", true, fact, value).get("childGraveNeed"));
    }

    private @Nullable Object strength(Map<String, Integer> needs, Map<String, Integer> strengths) {
        return derive(new RawInputs(needs, strengths, Map.of()), Findings.NONE).get("minStrengthInHighNeed");
    }

    private static <T> Map<String, T> pairs(Object[] namesAndValues, Class<T> type) {
        Map<String, T> pairs = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.put((String) namesAndValues[i], type.cast(namesAndValues[i + 1]));
        }
        return pairs;
    }

    private static Set<String> routesNamedIn(String input) {
        String derivation = CATALOGUE.find(input).orElseThrow().derivation();
        return Arrays.stream(derivation.replace("routes contains any of ", "").split(", "))
                .collect(Collectors.toSet());
    }

    private static Set<String> allRoutes() {
        return Codes.packaged().of("safeguarding-routes", "route").keySet();
    }
}
