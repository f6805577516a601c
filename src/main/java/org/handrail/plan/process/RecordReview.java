package org.handrail.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.LookingBack;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Works out from the review what the table of next steps asks. */
@Component("recordReview")
class RecordReview implements JavaDelegate {

    private final LookingBack lookingBack;

    RecordReview(LookingBack lookingBack) {
        this.lookingBack = lookingBack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanVariables.NEW_WORRY.set(execution, lookingBack.measure(ProcessStep.caseOf(execution)));
    }
}
