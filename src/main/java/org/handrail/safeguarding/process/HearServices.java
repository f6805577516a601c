package org.handrail.safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.safeguarding.LeadServices;
import org.handrail.safeguarding.LeadServices.Answer;
import org.springframework.stereotype.Component;

/**
 * Hears what the services that could lead say. Where they work with us, early help goes on at the level that the model
 * names in the property {@code levelWithUs}.
 */
@Component("hearServices")
class HearServices implements JavaDelegate {

    private static final String AGREED_LEVEL = "agreedLevel";

    private final LeadServices services;

    HearServices(LeadServices services) {
        this.services = services;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String before = CaseVariables.SERVICE_ANSWER.get(execution);
        boolean listening =
                Answer.NOT_ASKED.name().equals(before) || Answer.WAITING.name().equals(before);
        Answer answer = services.answer(ProcessStep.caseOf(execution), listening);
        CaseVariables.SERVICE_ANSWER.set(execution, answer.name());
        String level = ProcessStep.settings(execution).get("levelWithUs");
        if (answer == Answer.WITH_US && level != null) {
            execution.setVariable(AGREED_LEVEL, Integer.valueOf(level));
        }
    }
}
