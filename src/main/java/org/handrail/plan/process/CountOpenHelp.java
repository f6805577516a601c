package org.handrail.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.OpenHelp;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Counts the help whose end is not known yet. */
@Component("countOpenHelp")
class CountOpenHelp implements JavaDelegate {

    private final OpenHelp help;

    CountOpenHelp(OpenHelp help) {
        this.help = help;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanVariables.OPEN_HELP_COUNT.set(execution, help.count(ProcessStep.caseOf(execution)));
    }
}
