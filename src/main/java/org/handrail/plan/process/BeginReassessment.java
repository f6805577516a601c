package org.handrail.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.Reassessing;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Tells the assessment that it is done again, beside a plan that goes on. */
@Component("beginReassessment")
class BeginReassessment implements JavaDelegate {

    private final Reassessing reassessing;

    BeginReassessment(Reassessing reassessing) {
        this.reassessing = reassessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reassessing.begin(ProcessStep.caseOf(execution));
    }
}
