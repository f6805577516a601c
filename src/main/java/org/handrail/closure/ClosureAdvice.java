package org.handrail.closure;

import java.util.List;
import java.util.Optional;
import org.handrail.platform.CaseReference;
import org.handrail.triage.Codes;
import org.handrail.triage.Evaluation;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.springframework.stereotype.Component;

/** Reads what the table closure-outcome said last of a case. */
@Component
class ClosureAdvice {

    private static final String TABLE = "closure-outcome";

    private final Evaluations evaluations;
    private final Codes codes;

    ClosureAdvice(Evaluations evaluations, Codes codes) {
        this.evaluations = evaluations;
        this.codes = codes;
    }

    /** Before the table was asked it is a manager who decides, and nothing is allowed. */
    Recommendation of(CaseReference reference) {
        return Optional.ofNullable(evaluations.latest(reference).get(TABLE))
                .map(KeptEvaluation::evaluation)
                .map(this::read)
                .orElse(new Recommendation("MANAGER_DECIDES", false, "A manager decides", List.of()));
    }

    private Recommendation read(Evaluation found) {
        String code = String.valueOf(found.code("closureReason"));
        return new Recommendation(
                code,
                Boolean.TRUE.equals(found.value("allowClose")),
                codes.label(TABLE, "closureReason", code),
                found.reasons());
    }
}
