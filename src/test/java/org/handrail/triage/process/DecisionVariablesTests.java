package org.handrail.triage.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.Codes;
import org.handrail.triage.Evaluation;
import org.handrail.triage.PackagedAreas;
import org.handrail.triage.PackagedTables;
import org.handrail.triage.RawInputs;
import org.handrail.triage.Recommendation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionVariablesTests {

    private final DecisionVariables variables = new DecisionVariables();

    @Test
    void handsBackOutputsOfTheFrontDoor() {
        RawInputs story =
                new RawInputs(Map.of("domesticAbuse", 3), Map.of(), Map.of("dashCount", 15, "immediateDanger", true));

        assertThat(after("safeguarding-routes", story)).isEqualTo(Map.of("routeCount", 2, "shortestRouteDue", "PT0M"));
        assertThat(after("safeguarding-screen", story))
                .isEqualTo(Map.of("rag", "RED", "holdOtherContact", "YES", "humanReviewRole", "MANAGER_NOW"));
        assertThat(after("level-of-need", story))
                .isEqualTo(Map.of(
                        "recommendedLevel", 4, "response", "STATUTORY_REFERRAL", "assessment", "BY_STATUTORY_SERVICE"));
        assertThat(after("urgency-sla", story))
                .isEqualTo(Map.of(
                        "urgency",
                        "IMMEDIATE",
                        "triageWithin",
                        "PT0M",
                        "firstContactWithin",
                        "BY_ROUTE",
                        "assessmentWithin",
                        "NONE",
                        "escalateTo",
                        "DUTY_MANAGER"));
        assertThat(after("pathways", story)).isEqualTo(Map.of("pathwayCount", 1));
    }

    @Test
    void countsNothingAsNought() {
        assertThat(after("safeguarding-routes", RawInputs.NONE))
                .isEqualTo(Map.of("routeCount", 0, "shortestRouteDue", "NONE"));
        assertThat(after("pathways", RawInputs.NONE)).isEqualTo(Map.of("pathwayCount", 0));
    }

    @Test
    void handsBackOutputsOfLaterTablesByName() {
        assertThat(alone("information-sharing", Map.of()))
                .isEqualTo(Map.of("permit", "DENY", "basis", "NOT_NECESSARY", "scope", "NOTHING", "tellFamily", "NO"));
        assertThat(alone("closure-outcome", Map.of("goalProgress", "MET")))
                .isEqualTo(Map.of(
                        "closureReason",
                        "NEEDS_MET",
                        "allowClose",
                        true,
                        "signOff",
                        "PRACTITIONER",
                        "followUpWithin",
                        "D183",
                        "letter",
                        "CLOSING_SUMMARY"));
        assertThat(alone("eligibility", Map.of("pathway", "DEBT_ADVICE", "livesInArea", "NO")))
                .isEqualTo(Map.of(
                        "result", "OTHER_ROUTE", "evidence", "ADDRESS", "otherRoute", "HOME_COUNCIL_WARM_TRANSFER"));
        assertThat(alone("lead-practitioner", Map.of("level", 3, "daInHousehold", true)))
                .isEqualTo(Map.of(
                        "leadOrgType",
                        "EARLY_HELP",
                        "teamKey",
                        "domestic-abuse-trained",
                        "minCompetence",
                        "DA_L3",
                        "maxCaseload",
                        15,
                        "allocateWithin",
                        "WD2"));
        assertThat(alone("step-change", Map.of()))
                .isEqualTo(Map.of("recommend", "CONTINUE", "approver", "PRACTITIONER"));
    }

    @Test
    void handsBackFirstRankAndNumberOfPartners() {
        assertThat(alone("partner-routing", Map.of("pathway", "DEBT_ADVICE", "sharingPermission", "SHARE_NOW")))
                .isEqualTo(Map.of(
                        "partnerCount",
                        2,
                        "partnerType",
                        "FCA_AUTHORISED_DEBT_ADVISER",
                        "channel",
                        "PORTAL",
                        "onDecline",
                        "NEXT_IN_RANK",
                        "ackWithin",
                        "WD2"));
    }

    @Test
    void clearsReviewDatesWhenNoRowMatches() {
        assertThat(alone("review-cadence", Map.of("level", 3, "rag", "GREEN")))
                .isEqualTo(Map.of("reviewWithin", "D42", "thenReviewWithin", "NONE", "format", "TAH_MEETING"));
        Map<String, @Nullable Object> cleared = new HashMap<>();
        cleared.put("reviewWithin", null);
        cleared.put("thenReviewWithin", null);
        cleared.put("format", null);
        assertThat(alone("review-cadence", Map.of("level", 3, "rag", "RED"))).isEqualTo(cleared);
    }

    @Test
    void declaresEveryVariableThatItHandsBack() {
        for (String decision : new PackagedTables().keys()) {
            Map<String, @Nullable Object> values = alone(decision, Map.of());
            Set<ProcessVariable<?>> declared = variables.of(decision);
            assertThat(declared.stream().map(ProcessVariable::name))
                    .as(decision)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(values.keySet());
            assertThat(declared).allMatch(variable -> variable.accepts(values.get(variable.name())));
        }
    }

    @Test
    void declaresEveryCodeOfTheTablesAndNoOther() {
        assertThat(Codes.packaged().of("urgency-sla", "urgency").keySet())
                .hasSize(6)
                .allMatch(code -> declared("urgency-sla", "urgency").accepts(code));
        assertThat(declared("urgency-sla", "urgency").accepts("Smith")).isFalse();
        assertThat(declared("safeguarding-screen", "rag").accepts("BLUE")).isFalse();
        assertThat(declared("level-of-need", "recommendedLevel").accepts(5)).isFalse();
    }

    @Test
    void letsACouncilChangeATimeLimit() {
        assertThat(declared("urgency-sla", "triageWithin").accepts("WH3")).isTrue();
        assertThat(declared("urgency-sla", "triageWithin").accepts("next week")).isFalse();
    }

    @Test
    void handsBackNothingOfTablesThatNoProcessKnows() {
        assertThat(variables.of("horoscope")).isEmpty();
    }

    private ProcessVariable<?> declared(String decision, String name) {
        return Objects.requireNonNull(variables.of(decision).stream()
                .collect(Collectors.toMap(ProcessVariable::name, variable -> variable))
                .get(name));
    }

    private Map<String, @Nullable Object> after(String decision, RawInputs story) {
        Recommendation found = PackagedTables.recommending().recommend(PackagedAreas.KENT, story);
        Evaluation evaluation = found.evaluations().stream()
                .filter(one -> one.decision().equals(decision))
                .findFirst()
                .orElseThrow();
        return variables.values(evaluation, found);
    }

    private Map<String, @Nullable Object> alone(String decision, Map<String, @Nullable Object> inputs) {
        Evaluation evaluation = PackagedTables.evaluatingAlone()
                .evaluate(decision, PackagedAreas.KENT, inputs)
                .orElseThrow();
        Recommendation current = PackagedTables.recommending().recommend(PackagedAreas.KENT, RawInputs.NONE);
        return variables.values(evaluation, current);
    }
}
