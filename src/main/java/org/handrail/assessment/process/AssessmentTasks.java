package org.handrail.assessment.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.handrail.assessment.AssessmentOfTask;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.ProcessVariable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads from the engine whom a task is about, with the rights of the system: callers have checked who may. */
@Component
class AssessmentTasks implements AssessmentOfTask {

    private final TaskService tasks;
    private final AsSystem system;

    AssessmentTasks(@Lazy TaskService tasks, AsSystem system) {
        this.tasks = tasks;
        this.system = system;
    }

    @Override
    public Optional<UUID> talk(String taskId) {
        return id(taskId, AssessmentVariables.TALK_ID);
    }

    @Override
    public Optional<UUID> agency(String taskId) {
        return id(taskId, AssessmentVariables.AGENCY_ID);
    }

    private Optional<UUID> id(String taskId, ProcessVariable<String> variable) {
        return Optional.ofNullable(system.get(() -> tasks.getVariable(taskId, variable.name())))
                .map(id -> UUID.fromString(id.toString()));
    }
}
