package org.handrail.triage;

import java.util.Set;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.ModelUsed;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks one table about one case, by the version that is live for its area, and keeps the evaluation. */
@Component
public class Deciding {

    private static final String ROUTES = "safeguarding-routes";

    /** A home from which these routes lead is found by somebody who would do harm, until a person knows better. */
    private static final Set<Object> ABUSE = Set.of("MARAC", "IDVA");

    private final CaseRecords cases;
    private final CaseInputs inputs;
    private final Circumstances circumstances;
    private final CaseRecommendations recommendations;
    private final FillingInputs filling;
    private final EvaluatingTable tables;
    private final Evaluations evaluations;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentActor currentActor;

    Deciding(
            CaseRecords cases,
            CaseInputs inputs,
            Circumstances circumstances,
            CaseRecommendations recommendations,
            FillingInputs filling,
            EvaluatingTable tables,
            Evaluations evaluations,
            ApplicationEventPublisher events,
            AuditTrail audit,
            CurrentActor currentActor) {
        this.cases = cases;
        this.inputs = inputs;
        this.circumstances = circumstances;
        this.recommendations = recommendations;
        this.filling = filling;
        this.tables = tables;
        this.evaluations = evaluations;
        this.events = events;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** The evaluation, and what the tables recommend for the case with it. */
    public record Decided(KeptEvaluation kept, Recommendation current) {}

    /**
     * Throws {@link IllegalStateException} when no version is live, when a table that must answer does not, or when the
     * question names a fact or a value that the list of inputs does not know.
     */
    @Transactional
    public Decided decide(CaseReference reference, Question question) {
        String key = question.decision();
        CaseRecord record = cases.get(reference);
        CaseRecommendation before = recommendations.of(reference);
        Findings found = before.findings().about(question.pathway(), question.permit());
        RawInputs known = circumstances.add(inputs.of(record), question.circumstances());
        Evaluation evaluation = tables.evaluate(key, record.area(), filling.fill(record.area(), known, found));
        KeptEvaluation kept = evaluations.keep(reference, record.subject(), evaluation, currentActor.now());
        if (key.equals(ROUTES) && evaluation.outputs().stream().anyMatch(route -> ABUSE.contains(route.get("route")))) {
            events.publishEvent(new AbuseRouteFound(reference, record.household()));
        }
        audit.record(AuditEntry.of(AuditAction.DECISION_EVALUATED)
                .in(reference)
                .about(key)
                .with(new ModelUsed("decision", key, evaluation.version(), evaluation.modelHash()))
                .decidedBy(kept.id()));
        return new Decided(kept, before.with(kept).recommended());
    }
}
