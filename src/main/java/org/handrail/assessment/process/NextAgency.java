package org.handrail.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.assessment.Agencies;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Takes the next agency to ask, for this question alone: agencies are asked beside each other. */
@Component("nextAgency")
class NextAgency implements JavaDelegate {

    private final Agencies agencies;

    NextAgency(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariableLocal(
                AssessmentVariables.AGENCY_ID.name(),
                agencies.next(ProcessStep.caseOf(execution)).toString());
    }
}
