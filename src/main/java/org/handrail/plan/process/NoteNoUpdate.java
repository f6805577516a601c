package org.handrail.plan.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.PlanUpdates;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Notes that somebody did not say in time how it goes. */
@Component("noteNoUpdate")
class NoteNoUpdate implements JavaDelegate {

    private final PlanUpdates updates;

    NoteNoUpdate(PlanUpdates updates) {
        this.updates = updates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = Objects.requireNonNull(PlanVariables.UPDATE_ID.get(execution), "No news was asked for here.");
        updates.missed(ProcessStep.caseOf(execution), UUID.fromString(id));
    }
}
