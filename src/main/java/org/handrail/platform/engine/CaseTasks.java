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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of cases, whoever may take them. Callers check who may know. */
@Component
public class CaseTasks {

    private static final int MOST = 2_000;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsSystem system;
    private final TaskViews views;
    private final JdbcClient jdbc;

    CaseTasks(
            @Lazy TaskService tasks, @Lazy RuntimeService runtime, AsSystem system, TaskViews views, JdbcClient jdbc) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.system = system;
        this.views = views;
        this.jdbc = jdbc;
    }

    /** Soonest due first. */
    public List<OpenTask> of(CaseReference reference) {
        return system.get(() -> {
            List<Task> found = soonestFirst(tasks.createTaskQuery().processInstanceBusinessKey(reference.toString()))
                    .listPage(0, MOST);
            Map<String, String> teamOf = teams(found);
            return found.stream()
                    .map(task -> open(task, reference, teamOf.get(task.getId())))
                    .toList();
        });
    }

    public Optional<OpenTask> find(String taskId) {
        return list(() -> tasks.createTaskQuery().taskId(taskId).listPage(0, 1), this::teams).stream()
                .findFirst();
    }

    /** So many of the tasks that this account has, or that one of its teams may take, after the first ones. */
    public List<OpenTask> forWorker(String account, Collection<String> groups, TaskOrder order, int after, int most) {
        TaskQuery query = tasks.createTaskQuery().or().taskAssignee(account);
        TaskQuery mine = (groups.isEmpty() ? query : query.taskCandidateGroupIn(List.copyOf(groups))).endOr();
        return list(() -> inOrder(mine, order).listPage(after, most), this::teamsAtOnce);
    }

    /** In the orders of the indexes of the work list: tasks that are equal in it come in the order of their ids. */
    private static TaskQuery inOrder(TaskQuery query, TaskOrder order) {
        return switch (order) {
            case SOONEST -> query.orderByDueDate().asc();
            case URGENT -> query.orderByTaskPriority().desc().orderByDueDate().asc();
            case NEWEST -> query.orderByTaskCreateTime().desc();
        };
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
        return list(() -> tasks.createTaskQuery().orderByTaskId().asc().listPage(first, MOST), this::teamsAtOnce);
    }

    private static TaskQuery soonestFirst(TaskQuery query) {
        return query.orderByDueDate().asc().orderByTaskCreateTime().asc();
    }

    private List<OpenTask> list(Supplier<List<Task>> query, Function<List<Task>, Map<String, String>> teams) {
        return system.get(() -> {
            List<Task> found = query.get();
            Map<String, String> references = references(found);
            Map<String, String> teamOf = teams.apply(found);
            return found.stream()
                    .flatMap(task -> Optional.ofNullable(references.get(task.getProcessInstanceId())).stream()
                            .map(reference -> open(task, CaseReference.parse(reference), teamOf.get(task.getId()))))
                    .toList();
        });
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
    private Map<String, String> teams(List<Task> found) {
        Map<String, String> teams = new HashMap<>();
        found.forEach(task ->
                Context.getCommandContext().getIdentityLinkManager().findIdentityLinksByTaskId(task.getId()).stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                        .findFirst()
                        .ifPresent(link -> teams.put(task.getId(), link.getGroupId())));
        return teams;
    }

    /** In one statement, for a list that nobody is changing. */
    private Map<String, String> teamsAtOnce(List<Task> found) {
        Map<String, String> teams = new HashMap<>();
        if (!found.isEmpty()) {
            jdbc.sql("""
                            select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK
                            where TYPE_ = 'candidate' and GROUP_ID_ is not null and TASK_ID_ in (:tasks)""")
                    .param("tasks", found.stream().map(Task::getId).toList())
                    .query(row -> {
                        teams.putIfAbsent(row.getString("TASK_ID_"), row.getString("GROUP_ID_"));
                    });
        }
        return teams;
    }

    private OpenTask open(Task task, CaseReference reference, @Nullable String group) {
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
