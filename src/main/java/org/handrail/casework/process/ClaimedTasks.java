package org.handrail.casework.process;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.springframework.stereotype.Component;

/**
 * Who holds which task, asked and changed with the rights of the system: the engine's own rights let a worker take a
 * task but not give it back.
 */
@Component
public class ClaimedTasks {

    private final AsSystem asSystem;
    private final TaskService tasks;
    private final RuntimeService runtime;

    ClaimedTasks(AsSystem asSystem, TaskService tasks, RuntimeService runtime) {
        this.asSystem = asSystem;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** A task that somebody has taken. */
    public record Held(String taskId, String taskKey, CaseReference caseReference) {}

    /** The task, when it exists and this account has taken it. */
    public Optional<Held> heldBy(String taskId, String account) {
        return asSystem.get(() -> Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskAssignee(account)
                        .singleResult())
                .map(this::held));
    }

    /** Whether somebody else could take the task once it is given back. */
    public boolean othersMayTake(Held task) {
        return asSystem.get(() -> tasks.getIdentityLinksForTask(task.taskId()).stream()
                .anyMatch(link -> link.getType().equals(IdentityLinkType.CANDIDATE)));
    }

    /** Leaves the task to whoever takes it next. */
    public void release(Held task) {
        asSystem.run(() -> tasks.claim(task.taskId(), null));
    }

    /** Those of the tasks that are still to be done. */
    public Set<String> open(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Set.of();
        }
        Set<String> open = new HashSet<>();
        TaskQuery query = tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new));
        asSystem.<List<Task>>get(query::list).forEach(task -> open.add(task.getId()));
        return open;
    }

    private Held held(Task task) {
        String businessKey = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return new Held(task.getId(), task.getTaskDefinitionKey(), CaseReference.parse(businessKey));
    }
}
