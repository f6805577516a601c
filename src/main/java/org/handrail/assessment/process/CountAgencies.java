package org.handrail.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.assessment.Agencies;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Counts the agencies that are asked for information. */
@Component("countAgencies")
class CountAgencies implements JavaDelegate {

    private final Agencies agencies;

    CountAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AssessmentVariables.AGENCY_COUNT.set(execution, agencies.waiting(ProcessStep.caseOf(execution)));
    }
}
