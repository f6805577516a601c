package org.handrail.platform.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open tasks of cases, whoever may take them. Callers check who may know. */
@Component
public class CaseTasks {

    private static final int MOST = 2_000;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsSystem system;
    private final TaskViews views;

    CaseTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime, AsSystem system, TaskViews views) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.system = system;
        this.views = views;
    }

    /** Soonest due first. */
    public List<OpenTask> of(CaseReference reference) {
        return system.get(() ->
                open(sorted(tasks.createTaskQuery().processInstanceBusinessKey(reference.toString())), reference));
    }

    public Optional<OpenTask> find(String taskId) {
        return list(tasks.createTaskQuery().taskId(taskId)).stream().findFirst();
    }

    /** Tasks that this account has, or that one of its teams may take. */
    public List<OpenTask> forWorker(String account, Collection<String> groups) {
        TaskQuery query = tasks.createTaskQuery().or().taskAssignee(account);
        return list((groups.isEmpty() ? query : query.taskCandidateGroupIn(List.copyOf(groups))).endOr());
    }

    /** Whether the account has a task that opens the case, or one of its teams may take one. */
    public boolean hasTaskFor(CaseReference reference, String account, Set<String> groups) {
        return of(reference).stream()
                .filter(task -> !task.offerOnly())
                .anyMatch(task -> account.equals(task.assignee()) || groups.contains(task.group()));
    }

    /** Every open task, whatever their number. */
    public void each(Consumer<OpenTask> reader) {
        for (int first = 0, found = MOST; found == MOST; first += MOST) {
            List<OpenTask> some = some(first);
            some.forEach(reader);
            found = some.size();
        }
    }

    private List<OpenTask> some(int first) {
        return system.get(
                () -> open(tasks.createTaskQuery().orderByTaskId().asc().listPage(first, MOST)));
    }

    private static List<Task> sorted(TaskQuery query) {
        return query.orderByDueDate().asc().orderByTaskCreateTime().asc().listPage(0, MOST);
    }

    private List<OpenTask> open(List<Task> found, CaseReference reference) {
        return found.stream().map(task -> open(task, reference)).toList();
    }

    private List<OpenTask> list(TaskQuery query) {
        return system.get(() -> open(sorted(query)));
    }

    private List<OpenTask> open(List<Task> found) {
        Map<String, String> references = references(found);
        return found.stream()
                .flatMap(task -> Optional.ofNullable(references.get(task.getProcessInstanceId())).stream()
                        .map(reference -> open(task, CaseReference.parse(reference))))
                .toList();
    }

    private Map<String, String> references(List<Task> found) {
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> references = new HashMap<>();
        if (!instances.isEmpty()) {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processInstanceIds(instances)
                    .listPage(0, MOST)) {
                references.put(instance.getId(), instance.getBusinessKey());
            }
        }
        return references;
    }

    /** The links are asked for themselves: asking for those of a task reads the task and its process again. */
    private OpenTask open(Task task, CaseReference reference) {
        String group =
                Context.getCommandContext().getIdentityLinkManager().findIdentityLinksByTaskId(task.getId()).stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                        .map(IdentityLinkEntity::getGroupId)
                        .findFirst()
                        .orElse(null);
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getDescription(),
                reference,
                group,
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()),
                views.offerOnly(task.getProcessDefinitionId(), task.getTaskDefinitionKey()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
