package org.handrail.closure.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.casework.process.CaseVariables;
import org.handrail.closure.Closing;
import org.handrail.closure.Closing.Decision;
import org.handrail.closure.ClosingBlocks;
import org.handrail.closure.ClosingReason;
import org.handrail.closure.Closings;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what follows from a manager's decision. Nothing closes while safety work is open or the next service has not said
 * yes, and some reasons need a check of safety first.
 */
@Component("weighSignOff")
class WeighSignOff implements JavaDelegate {

    private final Closings closings;
    private final ClosingBlocks blocks;

    WeighSignOff(Closings closings, ClosingBlocks blocks) {
        this.closings = closings;
        this.blocks = blocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        Closing.SignOff signOff =
                Objects.requireNonNull(closings.get(reference).signOff(), "Nobody has signed the closing off.");
        boolean rescreened = Boolean.TRUE.equals(ClosureVariables.RESCREENED.get(execution));
        ClosingReason reason = signOff.reason();
        ClosureVariables.CLOSING_STEP.set(execution, step(reference, signOff.decision(), reason, rescreened));
        CaseVariables.CLOSE_REASON.set(execution, reason == null ? null : reason.name());
    }

    private String step(
            CaseReference reference, Decision decision, @Nullable ClosingReason reason, boolean rescreened) {
        if (decision == Decision.KEEP_OPEN || reason == null) {
            return "KEEP_OPEN";
        }
        if (!blocks.of(reference).isEmpty()) {
            return "WAIT";
        }
        return reason.needsSafetyCheck() && !rescreened ? "CHECK_SAFETY" : "CLOSE";
    }
}
