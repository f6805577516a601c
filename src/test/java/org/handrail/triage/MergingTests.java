package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.engine.decision.HitPolicy;
import org.handrail.platform.engine.decision.MatchedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTests {

    @Test
    void keepsOneEntryForEachRouteWithShortestLimitWidestPermissionAndAllReasons() {
        List<SafeguardingRoute> merged = SafeguardingRoute.merged(evaluation(
                route("CHILDREN_MASH", "M480", "NO", "first"),
                route("MARAC", "M480", "YES", "other"),
                route("CHILDREN_MASH", "M240", "ASK_UNLESS_UNSAFE", "second"),
                route("CHILDREN_MASH", "WD1", "NO", "first")));

        assertThat(merged)
                .containsExactly(
                        new SafeguardingRoute(
                                "CHILDREN_MASH", "LEAD", "M240", "ASK_UNLESS_UNSAFE", List.of("first", "second")),
                        new SafeguardingRoute("MARAC", "LEAD", "M480", "YES", List.of("other")));
    }

    @ParameterizedTest
    @CsvSource({
        "YES, NO, YES",
        "NO, YES, YES",
        "ASK_UNLESS_UNSAFE, YES, YES",
        "NO, ASK_UNLESS_UNSAFE, ASK_UNLESS_UNSAFE",
        "NO, NO, NO"
    })
    void keepsTheWidestPermission(String one, String other, String widest) {
        List<SafeguardingRoute> merged =
                SafeguardingRoute.merged(evaluation(route("R", "M60", one, "a"), route("R", "M60", other, "b")));
        assertThat(merged.get(0).withoutAgreement()).isEqualTo(widest);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0M, M60, PT0M",
        "M60, WH2, M60",
        "WH2, M240, WH2",
        "M480, M240, M240",
        "WD1, M480, M480",
        "WD2, WD1, WD1"
    })
    void comparesLimitsAsMinutes(String one, String other, String shortest) {
        assertThat(ShortestLimit.of(one, other)).isEqualTo(shortest);
        assertThat(ShortestLimit.of(other, one)).isEqualTo(shortest);
    }

    @Test
    void keepsOneEntryForEachPathwayWithLowestPriority() {
        List<RecommendedPathway> merged = RecommendedPathway.merged(evaluation(
                pathway("DEBT_ADVICE", 3, "late"),
                pathway("FUEL_CRISIS", 2, "cold"),
                pathway("DEBT_ADVICE", 1, "debts"),
                pathway("CARERS_ASSESSMENT", 2, "cares")));

        assertThat(merged)
                .containsExactly(
                        new RecommendedPathway("DEBT_ADVICE", "money", 1, List.of("late", "debts")),
                        new RecommendedPathway("CARERS_ASSESSMENT", "money", 2, List.of("cares")),
                        new RecommendedPathway("FUEL_CRISIS", "money", 2, List.of("cold")));
    }

    @Test
    void neverLetsRedTriageTakeLongerThanTwoWorkingHours() {
        Recommendation found = recommendation("RED", "WD1", route("MARAC", "M480", "YES", "danger"));
        assertThat(found.triageWithin()).isEqualTo("WH2");
    }

    @Test
    void keepsShorterRedLimitOfTheAreasOwnTable() {
        Recommendation found = recommendation("RED", "WH1", route("MARAC", "M480", "YES", "danger"));
        assertThat(found.triageWithin()).isEqualTo("WH1");
    }

    @Test
    void isEmptyWhereTablesHaveNotRun() {
        Recommendation found = Recommendation.from(Map.of());
        assertThat(found.rag()).isNull();
        assertThat(found.level()).isNull();
        assertThat(found.triageWithin()).isNull();
        assertThat(found.routes()).isEmpty();
        assertThat(found.findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void reportsTableThatDoesNotFitItsCallers() {
        assertThatThrownBy(() -> RecommendedPathway.merged(evaluation(rule("odd", Map.of("pathway", "DEBT_ADVICE")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The rule odd puts out no domain.");
        assertThatThrownBy(
                        () -> evaluation(rule("odd", Map.of("level", "three"))).number("level"))
                .hasMessage("The rule odd puts out a level that is not a number.");
    }

    private static Recommendation recommendation(String rag, String triageWithin, MatchedRule route) {
        Map<String, Evaluation> byKey = new HashMap<>();
        byKey.put("safeguarding-routes", evaluation(route));
        byKey.put(
                "safeguarding-screen",
                evaluation(rule("s", Map.of("rag", rag, "holdOtherContact", "YES", "humanReviewRole", "DSL"))));
        byKey.put(
                "urgency-sla",
                evaluation(rule(
                        "u",
                        Map.of(
                                "urgency", "IMMEDIATE",
                                "triageWithin", triageWithin,
                                "firstContactWithin", "BY_ROUTE",
                                "assessmentWithin", "NONE",
                                "escalateTo", "DUTY_MANAGER"))));
        return Recommendation.from(byKey);
    }

    private static MatchedRule route(String route, String due, String withoutAgreement, String reason) {
        return new MatchedRule(
                route,
                1,
                reason,
                Map.of("route", route, "leadRole", "LEAD", "dueWithin", due, "withoutAgreement", withoutAgreement));
    }

    private static MatchedRule pathway(String pathway, int priority, String reason) {
        return new MatchedRule(pathway, 1, reason, Map.of("pathway", pathway, "domain", "money", "priority", priority));
    }

    private static MatchedRule rule(String id, Map<String, Object> outputs) {
        return new MatchedRule(id, 1, "reason", outputs);
    }

    private static Evaluation evaluation(MatchedRule... rules) {
        return new Evaluation(
                "decision",
                1,
                "id",
                "hash",
                HitPolicy.COLLECT,
                PackagedAreas.KENT,
                Map.of(),
                List.of(),
                List.of(rules));
    }
}
