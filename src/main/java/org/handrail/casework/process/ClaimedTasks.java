package org.handrail.casework.process;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.springframework.stereotype.Component;

/**
 * Tasks that somebody has taken. They are given back with the rights of the system: the engine's own rights let a
 * worker take a task but not give it back.
 */
@Component
public class ClaimedTasks {

    private final CaseTasks caseTasks;
    private final TaskService tasks;
    private final AsSystem asSystem;

    ClaimedTasks(CaseTasks caseTasks, TaskService tasks, AsSystem asSystem) {
        this.caseTasks = caseTasks;
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    /** The task, when it exists and this account has taken it. */
    public Optional<OpenTask> heldBy(String taskId, String account) {
        return caseTasks.find(taskId).filter(task -> account.equals(task.assignee()));
    }

    /** Leaves the task to whoever takes it next. */
    public void release(OpenTask task) {
        asSystem.run(() -> tasks.claim(task.id(), null));
    }

    /** Those of the tasks that are still to be done. */
    public Set<String> open(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? Set.of()
                : asSystem
                        .get(() -> tasks.createTaskQuery()
                                .taskIdIn(taskIds.toArray(String[]::new))
                                .list())
                        .stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet());
    }
}
