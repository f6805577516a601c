package org.handrail.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.OpenHelp;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Ends the help that still runs, as a person decided. */
@Component("endOpenHelp")
class EndOpenHelp implements JavaDelegate {

    private final OpenHelp help;

    EndOpenHelp(OpenHelp help) {
        this.help = help;
    }

    @Override
    public void execute(DelegateExecution execution) {
        help.end(ProcessStep.caseOf(execution));
    }
}
