package org.handrail.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.LookingBack;
import org.handrail.plan.Plans;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Opens a plan for the case. */
@Component("startPlan")
class StartPlan implements JavaDelegate {

    private final Plans plans;
    private final LookingBack lookingBack;

    StartPlan(Plans plans, LookingBack lookingBack) {
        this.plans = plans;
        this.lookingBack = lookingBack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        plans.open(reference);
        lookingBack.begin(reference);
    }
}
