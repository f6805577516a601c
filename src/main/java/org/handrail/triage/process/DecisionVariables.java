package org.handrail.triage.process;

import static org.handrail.triage.process.Recommended.*;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.Evaluation;
import org.handrail.triage.Recommendation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which variables of {@link Recommended} each decision hands back. What went into a table never becomes a process variable. */
@Component
public class DecisionVariables {

    private final Map<String, Map<ProcessVariable<?>, Function<Outcome, @Nullable Object>>> byDecision =
            new LinkedHashMap<>();

    public DecisionVariables() {
        hand(
                "safeguarding-routes",
                ROUTE_COUNT,
                outcome -> outcome.current().routes().size());
        hand(
                "safeguarding-routes",
                SHORTEST_ROUTE_DUE,
                outcome -> outcome.current().shortestRouteDue());
        codes("safeguarding-screen", RAG, HOLD_OTHER_CONTACT, HUMAN_REVIEW_ROLE);
        hand("level-of-need", RECOMMENDED_LEVEL, outcome -> outcome.evaluation().number("level"));
        codes("level-of-need", RESPONSE, ASSESSMENT);
        codes("urgency-sla", URGENCY, ESCALATE_TO, FIRST_CONTACT_WITHIN, ASSESSMENT_WITHIN);
        hand("urgency-sla", TRIAGE_WITHIN, outcome -> outcome.current().triageWithin());
        hand("pathways", PATHWAY_COUNT, outcome -> outcome.current().pathways().size());
        codes("information-sharing", PERMIT, BASIS, SCOPE, TELL_FAMILY);
        codes("eligibility", ELIGIBILITY, EVIDENCE, OTHER_ROUTE);
        hand(
                "partner-routing",
                PARTNER_COUNT,
                outcome -> outcome.evaluation().matched().size());
        codes("partner-routing", PARTNER_TYPE, CHANNEL, ON_DECLINE, ACK_WITHIN);
        codes("lead-practitioner", LEAD_ORG_TYPE, TEAM_KEY, MIN_COMPETENCE, ALLOCATE_WITHIN);
        hand("lead-practitioner", MAX_CASELOAD, outcome -> outcome.evaluation().number("maxCaseload"));
        codes("review-cadence", REVIEW_WITHIN, THEN_REVIEW_WITHIN, FORMAT);
        codes("step-change", RECOMMEND, APPROVER);
        codes("closure-outcome", CLOSURE_REASON, SIGN_OFF, LETTER, FOLLOW_UP_WITHIN);
        hand("closure-outcome", ALLOW_CLOSE, outcome -> outcome.evaluation().value("allowClose"));
    }

    /** The variables that one decision hands back. */
    public Set<ProcessVariable<?>> of(String decision) {
        return byDecision.getOrDefault(decision, Map.of()).keySet();
    }

    /** All of them: a process may hold each, so that a policy team can let any step of any model ask any table. */
    public Set<ProcessVariable<?>> all() {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>();
        byDecision.values().forEach(handed -> all.addAll(handed.keySet()));
        return all;
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

    @SafeVarargs
    private void codes(String decision, ProcessVariable<String>... outputs) {
        for (ProcessVariable<String> output : outputs) {
            hand(decision, output, outcome -> outcome.evaluation().code(output.name()));
        }
    }

    private void hand(String decision, ProcessVariable<?> variable, Function<Outcome, @Nullable Object> value) {
        byDecision.computeIfAbsent(decision, key -> new LinkedHashMap<>()).put(variable, value);
    }

    private record Outcome(Evaluation evaluation, Recommendation current) {}
}
