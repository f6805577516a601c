package org.handrail.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.Handover.Answer;
import org.handrail.plan.Handovers;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/**
 * Records what the next service answered; the model names it in the property {@code answer}. {@code STEPPED_UP} is the yes
 * of a service that acts by law.
 */
@Component("recordHandover")
class RecordHandover implements JavaDelegate {

    private static final String STEPPED_UP = "STEPPED_UP";

    private final Handovers handovers;

    RecordHandover(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String answer = ProcessStep.settings(execution).get("answer");
        if (STEPPED_UP.equals(answer)) {
            handovers.steppedUp(ProcessStep.caseOf(execution));
        } else {
            handovers.answer(ProcessStep.caseOf(execution), Answer.valueOf(String.valueOf(answer)));
        }
    }
}
