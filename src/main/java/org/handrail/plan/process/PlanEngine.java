package org.handrail.plan.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.handrail.plan.PlanNews;
import org.handrail.plan.PlanUpdate;
import org.handrail.plan.PlanUpdates;
import org.handrail.plan.UpdateOfTask;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.CaseMessages;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's side of a plan, with the rights of the system: callers have checked who may. */
@Component
class PlanEngine implements PlanNews, UpdateOfTask {

    private final CaseMessages messages;
    private final TaskService tasks;
    private final PlanUpdates updates;
    private final AsSystem system;

    PlanEngine(CaseMessages messages, @Lazy TaskService tasks, PlanUpdates updates, AsSystem system) {
        this.messages = messages;
        this.tasks = tasks;
        this.updates = updates;
        this.system = system;
    }

    @Override
    public boolean householdChanged(CaseReference reference) {
        return tell(reference, PlanProcess.HOUSEHOLD_CHANGED);
    }

    @Override
    public boolean leadLeaves(CaseReference reference) {
        return tell(reference, PlanProcess.LEAD_LEFT);
    }

    @Override
    public boolean handoverAccepted(CaseReference reference) {
        return tell(reference, PlanProcess.HANDOVER_ACCEPTED);
    }

    @Override
    public Optional<PlanUpdate> of(CaseReference reference, String taskId) {
        return Optional.ofNullable(system.get(() -> tasks.getVariable(taskId, PlanVariables.UPDATE_ID.name())))
                .flatMap(id -> updates.newest(reference).stream()
                        .filter(update -> update.id().toString().equals(id))
                        .findFirst());
    }

    private boolean tell(CaseReference reference, String message) {
        return system.get(() -> messages.tell(reference, message, Map.of()));
    }
}
