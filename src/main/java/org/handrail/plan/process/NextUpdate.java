package org.handrail.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.PlanUpdate;
import org.handrail.plan.PlanUpdates;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Lays out whom one task for news is for. All of it belongs to that task alone. */
@Component("nextUpdate")
class NextUpdate implements JavaDelegate {

    private final PlanUpdates updates;

    NextUpdate(PlanUpdates updates) {
        this.updates = updates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int place = (Integer) execution.getVariable("loopCounter");
        PlanUpdate asked = updates.at(ProcessStep.caseOf(execution), place);
        execution.setVariableLocal(PlanVariables.UPDATE_ID.name(), asked.id().toString());
        execution.setVariableLocal(PlanVariables.UPDATE_TEAM.name(), asked.team());
        execution.setVariableLocal(
                PlanVariables.UPDATE_ACCOUNT.name(), asked.who().account());
    }
}
