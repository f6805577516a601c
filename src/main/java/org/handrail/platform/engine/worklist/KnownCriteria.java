package org.handrail.platform.engine.worklist;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Which task queries the work list understands. Every field of the engine's query that is not named here must hold what it
 * holds in a new query, so a criterion that nobody thought of, or that a newer engine brings, goes to the engine.
 */
final class KnownCriteria {

    static final Set<String> CHOOSE_NO_TASKS = names("authCheck tenantCheck orderingProperties maxResults"
            + " firstResult databaseType commandExecutor resultType expressions validators maxResultsLimitEnabled"
            + " cachedCandidateGroups cachedUserGroups queries isOrQueryActive initializeFormKeys taskNameCaseInsensitive"
            + " withCommentAttachmentInfo");

    static final Set<String> WHOSE =
            names("assignee candidateUser candidateGroup candidateGroups includeAssignedTasks");

    static final Set<String> WHICH = names("unassigned assigned processDefinitionKey processDefinitionKeys dueDate"
            + " dueBefore dueAfter isWithoutDueDate priority minPriority maxPriority createTime createTimeBefore"
            + " createTimeAfter nameLike key taskDefinitionKeys variables");

    private static final List<Field> FIELDS = fields();

    private KnownCriteria() {}

    static boolean only(TaskQueryImpl query) {
        TaskQueryImpl empty = new TaskQueryImpl();
        return query.getQueries().stream()
                .allMatch(part -> FIELDS.stream()
                        .filter(field -> !WHOSE.contains(field.getName()))
                        .filter(field -> part != query.getQueries().get(0) || !WHICH.contains(field.getName()))
                        .allMatch(field -> isSame(value(field, part), value(field, empty))));
    }

    /** A filter carries an empty list where a query has none, and the engine reads both alike. */
    private static boolean isSame(@Nullable Object value, @Nullable Object nothing) {
        return Objects.deepEquals(value, nothing)
                || nothing == null && value instanceof String[] list && list.length == 0;
    }

    private static Set<String> names(String text) {
        return Set.of(text.split(" "));
    }

    private static @Nullable Object value(Field field, TaskQueryImpl query) {
        return ReflectionUtils.getField(field, query);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = TaskQueryImpl.class; type != Object.class; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !CHOOSE_NO_TASKS.contains(field.getName()))
                    .forEach(fields::add);
        }
        fields.forEach(ReflectionUtils::makeAccessible);
        return fields;
    }
}
