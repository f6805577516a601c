package org.handrail.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.closure.CheckWay;
import org.handrail.closure.Closing;
import org.handrail.closure.ClosingReason;
import org.handrail.closure.Closings;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Keeps that the case is closed. Somebody looks again later only where help did its work and the family agreed to it. */
@Component("planLastingCheck")
class PlanLastingCheck implements JavaDelegate {

    private final Closings closings;

    PlanLastingCheck(Closings closings) {
        this.closings = closings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        closings.closed(reference);
        ClosureVariables.CASE_CLOSED.set(execution, true);
        ClosureVariables.CHECK_PLANNED.set(execution, planned(closings.get(reference)));
    }

    private static boolean planned(Closing closing) {
        Closing.SignOff signOff = closing.signOff();
        ClosingReason reason = signOff == null ? null : signOff.reason();
        Closing.Feedback feedback = closing.feedback();
        return reason != null && reason.worthCheckingLater() && feedback != null && feedback.agreed() != CheckWay.NO;
    }
}
