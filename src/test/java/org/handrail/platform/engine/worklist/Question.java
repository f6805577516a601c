package org.handrail.platform.engine.worklist;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;

/** A question to Tasklist: a filter or none, what narrows it, how it is sorted, and which page. */
record Question(@Nullable Filter filter, int narrowing, List<Integer> sorts, int first, int most) {

    private static final long DAY = 86_400_000;
    private static final int NARROWINGS = 14;
    private static final Set<String> OURS =
            Set.of("Mine or my team", "My tasks", "My team", "Due today", "Overdue", "Safeguarding", "Offers");

    private static final List<Consumer<TaskQuery>> SORTS = List.of(
            TaskQuery::orderByTaskCreateTime,
            TaskQuery::orderByDueDate,
            TaskQuery::orderByTaskPriority,
            TaskQuery::orderByTaskNameCaseInsensitive,
            TaskQuery::orderByTaskName,
            TaskQuery::orderByTaskId);

    private static final List<Function<Task, @Nullable Object>> KEYS = List.of(
            Task::getCreateTime,
            Task::getDueDate,
            Task::getPriority,
            task -> task.getName().toLowerCase(java.util.Locale.ROOT),
            Task::getName,
            Task::getId);

    /** Whether it is one of Handrail's own, and not one that another test keeps. */
    static boolean isOurs(Filter filter) {
        return OURS.contains(filter.getName());
    }

    static Question any(List<Filter> filters, Random random) {
        List<Integer> sorts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            sorts.add(random.nextInt(2 * SORTS.size()));
        }
        Filter filter = random.nextInt(8) == 0 ? null : filters.get(random.nextInt(filters.size()));
        return new Question(
                filter, random.nextInt(2 * NARROWINGS), sorts, 5 * random.nextInt(4), 1 + random.nextInt(20));
    }

    /**
     * Two lists of candidates at once are left to the engine. Where two criteria leave nothing, as a process that is not
     * among those of the filter, the engine answers by itself and asks nobody.
     */
    boolean isForUs() {
        String name = filter == null ? "" : filter.getName();
        return switch (narrowing) {
            case 11 -> !name.equals("Offers");
            case 13 -> filter == null || name.equals("My tasks");
            default -> true;
        };
    }

    String name() {
        return (filter == null ? "no filter" : filter.getName()) + " " + narrowing + " " + sorts + " " + first + "+"
                + most;
    }

    List<Task> list(TaskService tasks, FilterService filters) {
        return page(tasks, filters, 0, 2_000);
    }

    List<Task> page(TaskService tasks, FilterService filters) {
        return page(tasks, filters, first, most);
    }

    private List<Task> page(TaskService tasks, FilterService filters, int from, int size) {
        return filter == null
                ? query(tasks).listPage(from, size)
                : filters.listPage(filter.getId(), query(tasks), from, size);
    }

    long count(TaskService tasks, FilterService filters) {
        return filter == null ? query(tasks).count() : filters.count(filter.getId(), query(tasks));
    }

    /** What the order goes by, in order; tasks that are equal in it may stand in any. */
    List<List<@Nullable Object>> keys(List<Task> found) {
        return found.stream().map(this::keys).toList();
    }

    private List<@Nullable Object> keys(Task task) {
        List<@Nullable Object> keys = new ArrayList<>();
        sorts.forEach(sort -> keys.add(KEYS.get(sort / 2).apply(task)));
        return keys;
    }

    private TaskQuery query(TaskService tasks) {
        TaskQuery query = tasks.createTaskQuery();
        narrow(query);
        for (int sort : sorts) {
            SORTS.get(sort / 2).accept(query);
            if (sort % 2 == 0) {
                query.asc();
            } else {
                query.desc();
            }
        }
        return query;
    }

    private void narrow(TaskQuery query) {
        switch (narrowing) {
            case 0 -> query.taskMinPriority(30);
            case 1 -> query.taskMaxPriority(30).taskUnassigned();
            case 2 -> query.taskPriority(20);
            case 3 -> query.dueBefore(in(1));
            case 4 -> query.dueAfter(in(-1));
            case 5 -> {
                if (filter == null || !filter.getName().contains("ue")) {
                    query.withoutDueDate();
                }
            }
            case 6 -> query.processVariableValueEquals("matchResult", "NONE");
            case 7 -> query.processVariableValueEquals("inOurArea", true);
            case 8 -> query.processVariableValueEquals("matchResult", "CERTAIN");
            case 9 -> query.taskNameLike("%A%");
            case 10 -> query.taskCreatedAfter(in(-5)).taskAssigned();
            case 11 -> query.processDefinitionKey("front-door").taskCreatedBefore(in(-2));
            case 12 -> query.taskAssignee("list-person-1");
            case 13 ->
                query.or()
                        .taskAssignee("list-person-2")
                        .taskCandidateGroup("list-team-3")
                        .endOr();
            default -> query.initializeFormKeys();
        }
    }

    private static Date in(int days) {
        return new Date(System.currentTimeMillis() / DAY * DAY + days * DAY);
    }
}
