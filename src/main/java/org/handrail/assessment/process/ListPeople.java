package org.handrail.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.assessment.AssessedPeople;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Lists who lives in the household, so that each of them is heard. */
@Component("listPeople")
class ListPeople implements JavaDelegate {

    private final AssessedPeople people;

    ListPeople(AssessedPeople people) {
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AssessmentVariables.PEOPLE_COUNT.set(execution, people.list(ProcessStep.caseOf(execution)));
    }
}
