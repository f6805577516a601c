package org.handrail.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.PlanUpdates;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Finds who is asked how it goes, and how many they are. */
@Component("askForUpdates")
class AskForUpdates implements JavaDelegate {

    private final PlanUpdates updates;

    AskForUpdates(PlanUpdates updates) {
        this.updates = updates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanVariables.UPDATE_COUNT.set(execution, updates.ask(ProcessStep.caseOf(execution)));
    }
}
