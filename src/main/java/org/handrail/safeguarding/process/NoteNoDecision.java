package org.handrail.safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the service did not decide in time. */
@Component("noteNoDecision")
class NoteNoDecision implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        SafeguardingProcess.STATUTORY_DECISION.set(execution, "NO_DECISION");
    }
}
