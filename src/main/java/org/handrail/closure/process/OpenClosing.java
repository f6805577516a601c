package org.handrail.closure.process;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.caserecord.LifeDomain;
import org.handrail.casework.process.CaseVariables;
import org.handrail.closure.Closings;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Begins the end of help: keeps which needs it was for, and why it ends where that was announced. */
@Component("openClosing")
class OpenClosing implements JavaDelegate {

    private static final int BIG = 2;

    private final Closings closings;
    private final CaseRecords cases;
    private final CaseFacts facts;

    OpenClosing(Closings closings, CaseRecords cases, CaseFacts facts) {
        this.closings = closings;
        this.cases = cases;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        String announced = CaseVariables.END_REASON.get(execution);
        closings.open(reference, announced, needs(reference));
        CaseVariables.END_REASON.set(execution, announced);
        CaseVariables.SAFEGUARDING_OPEN.set(
                execution, Objects.requireNonNullElse(CaseVariables.SAFEGUARDING_OPEN.get(execution), false));
        ClosureVariables.COORDINATED.set(
                execution, cases.history(reference).stream().anyMatch(change -> change.to() == CaseStatus.ASSESSMENT));
        ClosureVariables.RESCREENED.set(execution, false);
        ClosureVariables.CASE_CLOSED.set(execution, false);
    }

    /** Each need that was once scored 2 or more, with its highest score. */
    private Map<LifeDomain, Integer> needs(CaseReference reference) {
        Map<LifeDomain, Integer> needs = new EnumMap<>(LifeDomain.class);
        for (LifeDomain domain : facts.today(reference).needs().keySet()) {
            facts.needHistory(reference, domain).stream()
                    .map(known -> known.answer().value())
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .filter(score -> score >= BIG)
                    .max(Comparator.naturalOrder())
                    .ifPresent(score -> needs.put(domain, score));
        }
        return needs;
    }
}
