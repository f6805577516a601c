package org.handrail.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.assessment.AssessedPeople;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Takes the next person to talk with, for this talk alone: talks run beside each other. */
@Component("nextPerson")
class NextPerson implements JavaDelegate {

    private final AssessedPeople people;

    NextPerson(AssessedPeople people) {
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariableLocal(
                AssessmentVariables.TALK_ID.name(),
                people.next(ProcessStep.caseOf(execution)).toString());
    }
}
