package org.handrail.triage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.ModelUsed;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.web.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person decides otherwise than a table recommends, and says why. Tables recommend, people decide; only the safety
 * screen follows from the safety answers alone.
 */
@Component
public class Overriding {

    private static final int LONGEST = 4000;

    private final Evaluations evaluations;
    private final Overrides overrides;
    private final OverridableValue overridable;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Clock clock;

    Overriding(
            Evaluations evaluations,
            Overrides overrides,
            OverridableValue overridable,
            AuditTrail audit,
            CurrentActor currentActor,
            Clock clock) {
        this.evaluations = evaluations;
        this.overrides = overrides;
        this.overridable = overridable;
        this.audit = audit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Puts a person's value in place of what the newest evaluation of a decision recommends, until the table runs again. The
     * trail tells of it, and also when the person goes with the recommendation.
     *
     * @param value the first output of the decision, such as the level {@code 3} or the urgency {@code PRIORITY}
     * @param reason code of an {@link OverrideReason}
     * @param words why, in the person's own words
     */
    @Transactional
    public OverrideOutcome override(
            CaseReference reference, String decision, String value, @Nullable String reason, @Nullable String words) {
        KeptEvaluation kept = evaluations.latest(reference).get(decision);
        if (kept == null) {
            return refused("", "This recommendation has not been made yet.");
        }
        List<FieldProblem> problems = new ArrayList<>(overridable.problems(kept.evaluation(), value));
        if (problems.isEmpty() && value.equals(counting(kept))) {
            return accepted(reference, kept, value);
        }
        Optional<OverrideReason> why = reason(reason, problems);
        String said = words(words, problems);
        if (!problems.isEmpty()) {
            return new OverrideOutcome.Refused(problems);
        }
        Actor by = currentActor.now();
        RecordedOverride override =
                new RecordedOverride(UUID.randomUUID(), kept.id(), value, why.orElseThrow(), said, by, clock.instant());
        overrides.keep(override);
        audit.record(entry(AuditAction.DECISION_OVERRIDDEN, reference, kept, value)
                .detail("reason", override.reason().name()));
        return new OverrideOutcome.Kept(override);
    }

    /** What a person decided instead of what this evaluation recommends, if anybody did. */
    public Optional<RecordedOverride> latest(UUID evaluation) {
        return overrides.latest(evaluation);
    }

    private OverrideOutcome accepted(CaseReference reference, KeptEvaluation kept, String value) {
        if (overrides.latest(kept.id()).isEmpty()) {
            audit.record(entry(AuditAction.RECOMMENDATION_ACCEPTED, reference, kept, value));
        }
        return new OverrideOutcome.Unchanged();
    }

    private static AuditEntry entry(AuditAction action, CaseReference reference, KeptEvaluation kept, String value) {
        Evaluation evaluation = kept.evaluation();
        return AuditEntry.of(action)
                .in(reference)
                .about(evaluation.decision())
                .with(new ModelUsed("decision", evaluation.decision(), evaluation.version(), evaluation.modelHash()))
                .decidedBy(kept.id())
                .detail("value", value);
    }

    private String counting(KeptEvaluation kept) {
        return overrides
                .latest(kept.id())
                .map(RecordedOverride::value)
                .orElseGet(() -> overridable.recommended(kept.evaluation()));
    }

    private static Optional<OverrideReason> reason(@Nullable String code, List<FieldProblem> problems) {
        Optional<OverrideReason> reason = Arrays.stream(OverrideReason.values())
                .filter(known -> known.name().equals(code))
                .findFirst();
        if (reason.isEmpty()) {
            problems.add(new FieldProblem("/reason", "Choose why you decide otherwise."));
        }
        return reason;
    }

    private static String words(@Nullable String words, List<FieldProblem> problems) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            problems.add(new FieldProblem("/words", "Say in a few words why you decide otherwise."));
        } else if (said.length() > LONGEST) {
            problems.add(new FieldProblem("/words", "Use 4,000 characters at most."));
        }
        return said;
    }

    private static OverrideOutcome refused(String pointer, String detail) {
        return new OverrideOutcome.Refused(List.of(new FieldProblem(pointer, detail)));
    }
}
