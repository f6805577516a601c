package org.handrail.triage.process;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.Codes;
import org.handrail.triage.Evaluation;
import org.handrail.triage.Recommendation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What each decision hands back to a process: codes, numbers and truth values under fixed names. What went into a table
 * never becomes a process variable.
 */
@Component
public class DecisionVariables {

    private static final int MANY = 99;
    private static final int MOST_CASES = 999;

    private final Map<String, Map<ProcessVariable<?>, Function<Outcome, @Nullable Object>>> byDecision =
            new LinkedHashMap<>();
    private final Codes codes;

    DecisionVariables(Codes codes) {
        this.codes = codes;
        frontDoor();
        code("information-sharing", "permit");
        code("eligibility", "result", "evidence", "otherRoute");
        hand(
                "partner-routing",
                ProcessVariable.number("partnerCount", 0, MANY),
                outcome -> outcome.evaluation().matched().size());
        code("partner-routing", "partnerType", "channel", "onDecline");
        limit("partner-routing", "ackWithin");
        code("lead-practitioner", "leadOrgType", "teamKey", "minCompetence");
        number("lead-practitioner", ProcessVariable.number("maxCaseload", 0, MOST_CASES), "maxCaseload");
        limit("lead-practitioner", "allocateWithin");
        limit("review-cadence", "reviewWithin", "thenReviewWithin");
        code("review-cadence", "format");
        code("step-change", "recommend", "approver");
        code("closure-outcome", "closureReason", "signOff", "letter");
        hand(
                "closure-outcome",
                ProcessVariable.flag("allowClose"),
                outcome -> outcome.evaluation().value("allowClose"));
        limit("closure-outcome", "followUpWithin");
    }

    /** The variables that a process must declare when it asks these decisions. */
    public Set<ProcessVariable<?>> of(String... decisions) {
        Set<ProcessVariable<?>> variables = new LinkedHashSet<>();
        for (String decision : decisions) {
            variables.addAll(byDecision.getOrDefault(decision, Map.of()).keySet());
        }
        return variables;
    }

    /**
     * The values by name of the variable. All are {@code null} when no row matched, except counts.
     *
     * @param current what the tables recommend for the case, this evaluation among them
     */
    Map<String, @Nullable Object> values(Evaluation evaluation, Recommendation current) {
        Outcome outcome = new Outcome(evaluation, current);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        byDecision
                .getOrDefault(evaluation.decision(), Map.of())
                .forEach((variable, value) -> values.put(variable.name(), value.apply(outcome)));
        return values;
    }

    private void frontDoor() {
        hand(
                "safeguarding-routes",
                ProcessVariable.number("routeCount", 0, MANY),
                outcome -> outcome.current().routes().size());
        hand(
                "safeguarding-routes",
                ProcessVariable.timeLimit("shortestRouteDue"),
                outcome -> outcome.current().shortestRouteDue());
        code("safeguarding-screen", "rag", "holdOtherContact", "humanReviewRole");
        number("level-of-need", ProcessVariable.number("recommendedLevel", 1, 4), "level");
        code("level-of-need", "response", "assessment");
        code("urgency-sla", "urgency", "escalateTo");
        hand(
                "urgency-sla",
                ProcessVariable.timeLimit("triageWithin"),
                outcome -> outcome.current().triageWithin());
        limit("urgency-sla", "firstContactWithin", "assessmentWithin");
        hand(
                "pathways",
                ProcessVariable.number("pathwayCount", 0, MANY),
                outcome -> outcome.current().pathways().size());
    }

    private void code(String decision, String... outputs) {
        for (String output : outputs) {
            String[] allowed = codes.of(decision, output).keySet().toArray(String[]::new);
            hand(
                    decision,
                    ProcessVariable.code(output, allowed),
                    outcome -> outcome.evaluation().code(output));
        }
    }

    private void limit(String decision, String... outputs) {
        for (String output : outputs) {
            hand(
                    decision,
                    ProcessVariable.timeLimit(output),
                    outcome -> outcome.evaluation().code(output));
        }
    }

    private void number(String decision, ProcessVariable<Integer> variable, String output) {
        hand(decision, variable, outcome -> outcome.evaluation().number(output));
    }

    private void hand(String decision, ProcessVariable<?> variable, Function<Outcome, @Nullable Object> value) {
        byDecision.computeIfAbsent(decision, key -> new LinkedHashMap<>()).put(variable, value);
    }

    private record Outcome(Evaluation evaluation, Recommendation current) {}
}
