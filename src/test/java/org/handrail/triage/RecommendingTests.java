package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecommendingTests {

    private final Recommending recommending = PackagedTables.recommending();

    @Test
    void recommendsHelpTodayForLoneParentWithNoFood() {
        RawInputs story = new RawInputs(
                Map.of("food", 4, "money", 3, "education", 2, "health", 1, "parenting", 1),
                Map.of("food", 2, "money", 2, "parenting", 3),
                Map.of(
                        "childOrUnbornInHousehold", true,
                        "childUnder5", true,
                        "noFoodToday", true,
                        "benefitGap", true,
                        "financialShock", true,
                        "attendancePct", 88,
                        "suicideRisk", "NONE",
                        "childConcern", "NONE",
                        "adultAbuseNeglect", "NO"));

        Recommendation found = recommending.recommend(PackagedAreas.KENT, story);

        assertThat(found.rag()).isEqualTo("GREEN");
        assertThat(found.routes()).isEmpty();
        assertThat(found.level()).isEqualTo(3);
        assertThat(found.response()).isEqualTo("FAMILY_HELP_NOW");
        assertThat(found.assessment()).isEqualTo("EHA");
        assertThat(found.urgency()).isEqualTo("SAME_DAY");
        assertThat(found.triageWithin()).isEqualTo("WH2");
        assertThat(found.firstContactWithin()).isEqualTo("SAME_DAY");
        assertThat(found.assessmentWithin()).isEqualTo("WD10");
        assertThat(found.escalateTo()).isEqualTo("HUB_LEAD");
        assertThat(found.pathways().stream().map(RecommendedPathway::pathway))
                .containsExactly(
                        "CRISIS_PAYMENT",
                        "FOOD_EMERGENCY",
                        "BEST_START_FAMILY_HUB",
                        "EDUCATION_ATTENDANCE",
                        "FOOD_ONGOING",
                        "INCOME_MAXIMISATION");
        assertThat(reasonsFor(found, "INCOME_MAXIMISATION"))
                .containsExactlyInAnyOrder(
                        "Money is short, so we check that the family gets all it has a right to.",
                        "A benefit is missing, late or cut, so we help to put it right.");
    }

    @Test
    void stopsOtherContactForWomanAtHighRiskOfAbuse() {
        RawInputs story = new RawInputs(Map.of("domesticAbuse", 3), Map.of(), Map.of("dashCount", 15));

        Recommendation found = recommending.recommend(PackagedAreas.KENT, story);

        assertThat(found.rag()).isEqualTo("RED");
        assertThat(found.holdOtherContact()).isEqualTo("UNTIL_LEAD_ADVISES");
        assertThat(found.humanReviewRole()).isEqualTo("SAFEGUARDING_LEAD");
        assertThat(found.routes())
                .containsExactly(new SafeguardingRoute(
                        "MARAC",
                        "DA_LEAD",
                        "M480",
                        "YES",
                        List.of("Many danger signs of abuse were ticked, so the high-risk meeting and an IDVA"
                                + " (a specialist who keeps people safe) are asked to help.")));
        assertThat(found.urgency()).isEqualTo("IMMEDIATE");
        assertThat(found.triageWithin()).isEqualTo("WH2");
        assertThat(found.firstContactWithin()).isEqualTo("BY_ROUTE");
        assertThat(found.level()).isEqualTo(2);
        assertThat(found.pathways().stream().map(RecommendedPathway::pathway))
                .containsExactly("DOMESTIC_ABUSE_SPECIALIST");
    }

    @Test
    void tellsTheChildrensTeamTooWhenThereIsAChild() {
        RawInputs story = new RawInputs(
                Map.of("domesticAbuse", 3), Map.of(), Map.of("dashCount", 15, "childOrUnbornInHousehold", true));

        Recommendation found = recommending.recommend(PackagedAreas.KENT, story);

        assertThat(found.routeCodes()).containsExactlyInAnyOrder("MARAC", "CHILDREN_MASH");
        assertThat(route(found, "CHILDREN_MASH").reasons()).hasSize(2);
        assertThat(found.level()).isEqualTo(4);
        assertThat(found.shortestRouteDue()).isEqualTo("M240");
    }

    @Test
    void sendsExploitedTeenagerToTheChildrensTeamWithinFourHours() {
        RawInputs story = new RawInputs(
                Map.of("behaviour", 3, "education", 2),
                Map.of(),
                Map.of("exploitation", "KNOWN", "childOrUnbornInHousehold", true, "attendancePct", 50));

        Recommendation found = recommending.recommend(PackagedAreas.WIRRAL, story);

        assertThat(found.rag()).isEqualTo("RED");
        assertThat(found.routes())
                .containsExactly(new SafeguardingRoute(
                        "CHILDREN_MASH",
                        "MASH_SOCIAL_WORKER",
                        "M240",
                        "YES",
                        List.of("We think someone is using a child for crime or sex, so the children’s team looks at it"
                                + " today.")));
        assertThat(found.shortestRouteDue()).isEqualTo("M240");
        assertThat(found.level()).isEqualTo(4);
        assertThat(found.response()).isEqualTo("STATUTORY_REFERRAL");
        assertThat(found.urgency()).isEqualTo("IMMEDIATE");
        assertThat(found.triageWithin()).isEqualTo("WH2");
        assertThat(found.pathways().stream().map(RecommendedPathway::pathway))
                .containsExactly("EDUCATION_SEVERE_ABSENCE", "EDUCATION_ATTENDANCE", "YOUTH_SUPPORT");
    }

    @Test
    void shortensTriageOfRedCaseToTheFirstRouteDue() {
        assertThat(withFacts("childConcern", "SUSPECTED_SIGNIFICANT_HARM").triageWithin())
                .isEqualTo("M60");
        assertThat(withFacts("immediateDanger", true).triageWithin()).isEqualTo("PT0M");
        assertThat(withFacts("daHighByJudgement", true).triageWithin()).isEqualTo("WH2");
    }

    @Test
    void leavesTriageLimitAloneUnlessRed() {
        Recommendation found = withFacts("suicideRisk", "THOUGHTS");
        assertThat(found.rag()).isEqualTo("AMBER");
        assertThat(found.shortestRouteDue()).isEqualTo("M480");
        assertThat(found.triageWithin()).isEqualTo("WD1");
    }

    @Test
    void leavesLevelToASupervisorWhenNothingIsKnown() {
        Recommendation found = recommending.recommend(PackagedAreas.KENT, RawInputs.NONE);
        assertThat(found.rag()).isEqualTo("GREEN");
        assertThat(found.level()).isEqualTo(2);
        assertThat(found.response()).isEqualTo("SUPERVISOR_DECIDES");
        assertThat(found.pathways()).isEmpty();
        assertThat(found.shortestRouteDue()).isEqualTo("NONE");
    }

    @Test
    void callsNobodySafeWhileASafetyQuestionIsOpen() {
        assertThat(withFacts("safetyQuestionsAnswered", false).rag()).isEqualTo("AMBER");
        assertThat(withFacts("adultAbuseNeglect", "UNKNOWN").rag()).isEqualTo("AMBER");
    }

    @Test
    void followsTheSettingOfTheAreaForStatutoryIndicators() {
        Recommending wirralKeepsFamilies =
                PackagedTables.recommending(Map.of("handrail.areas.known.E08000015.settings.statutoryLevel", "3"));
        RawInputs story = RawInputs.NONE.withFact("statutoryIndicator", true);
        assertThat(wirralKeepsFamilies.recommend(PackagedAreas.WIRRAL, story).level())
                .isEqualTo(3);
        assertThat(wirralKeepsFamilies.recommend(PackagedAreas.KENT, story).level())
                .isEqualTo(4);
    }

    @Test
    void keepsWhatWentIntoEachTable() {
        Recommendation found = withFacts("noFoodToday", true);
        assertThat(found.evaluations().stream().map(Evaluation::decision))
                .containsExactly(
                        "safeguarding-routes", "safeguarding-screen", "level-of-need", "urgency-sla", "pathways");
        Evaluation urgency = found.evaluations().get(3);
        assertThat(urgency.inputs()).containsEntry("noFoodToday", true).containsEntry("rag", "GREEN");
        assertThat(urgency.defaultsApplied())
                .contains("noMedication", "surgeMode")
                .doesNotContain("noFoodToday", "rag");
        assertThat(urgency.matched().get(0).row()).isEqualTo(3);
        assertThat(urgency.reasons()).containsExactly("There is no food today, so we help today.");
        assertThat(urgency.modelHash()).matches("[0-9a-f]{64}");
    }

    private Recommendation withFacts(String fact, Object value) {
        return recommending.recommend(PackagedAreas.KENT, RawInputs.NONE.withFact(fact, value));
    }

    private static SafeguardingRoute route(Recommendation found, String code) {
        return found.routes().stream()
                .filter(route -> route.route().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasonsFor(Recommendation found, String pathway) {
        return found.pathways().stream()
                .filter(one -> one.pathway().equals(pathway))
                .findFirst()
                .orElseThrow()
                .reasons();
    }
}
