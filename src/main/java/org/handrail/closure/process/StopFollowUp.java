package org.handrail.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.closure.Closings;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Nobody looks later any more: the family said no, moved, or somebody died. */
@Component("stopFollowUp")
class StopFollowUp implements JavaDelegate {

    private final Closings closings;

    StopFollowUp(Closings closings) {
        this.closings = closings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closings.stop(ProcessStep.caseOf(execution));
    }
}
