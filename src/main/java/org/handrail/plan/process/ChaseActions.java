package org.handrail.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.LateSteps;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Tells whoever owns a late step, and the lead when it stays late. */
@Component("chaseActions")
class ChaseActions implements JavaDelegate {

    private final LateSteps steps;

    ChaseActions(LateSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tell(ProcessStep.caseOf(execution));
    }
}
