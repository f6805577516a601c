package org.handrail.platform.engine.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/** A task query, to be answered from the work list: the first tasks of each team one by one, then the first of those. */
class WorkListQuery {

    private static final Map<String, String> SORTS = Map.of(
            "ID_", "w.task",
            "CREATE_TIME_", "w.created",
            "DUE_DATE_", "w.due",
            "PRIORITY_", "w.priority",
            "NAME_", "RES.NAME_",
            "LOWER NAME_", "lower(RES.NAME_)");

    private final TaskQueryImpl query;
    private final Reader reader;
    private final Statement statement;
    private final List<Source> sources;
    private final String restrictions;
    private final List<String> sorts;
    private final List<String> directions;

    private WorkListQuery(
            TaskQueryImpl query, Reader reader, Statement statement, List<Source> sources, String restrictions) {
        this.query = query;
        this.reader = reader;
        this.statement = statement;
        this.sources = sources;
        this.restrictions = restrictions;
        sorts = query.getOrderingProperties().stream()
                .map(order -> SORTS.get(key(order)))
                .toList();
        directions = query.getOrderingProperties().stream()
                .map(order -> order.getDirection() == Direction.DESCENDING ? " desc" : "")
                .toList();
    }

    /** Empty if the engine's own statement has to answer. */
    static Optional<WorkListQuery> of(TaskQueryImpl query, Reader reader) {
        if (!query.getOrderingProperties().stream().allMatch(order -> SORTS.containsKey(key(order)))) {
            return Optional.empty();
        }
        Statement statement = new Statement();
        return alternatives(query, reader)
                .flatMap(all -> Restrictions.of(query, statement)
                        .map(which -> new WorkListQuery(
                                query, reader, statement, all.get(0), which + others(all, statement))));
    }

    /** Keeps only tasks that the other alternatives hold as well. */
    private static String others(List<List<Source>> all, Statement statement) {
        return all.stream()
                .skip(1)
                .map(some -> some.stream()
                        .map(source -> "(" + source.holds("o", statement) + ")")
                        .collect(Collectors.joining(
                                " or ",
                                " and exists (select 1 from platform_work_list o where o.task = w.task and (",
                                "))")))
                .collect(Collectors.joining());
    }

    private static String key(QueryOrderingProperty order) {
        String function = order.getQueryProperty().getFunction();
        return (order.getRelation() == null ? "" : "related ")
                + (function == null ? "" : function + " ")
                + order.getQueryProperty().getName();
    }

    /** Of each list a task must be in one source. The engine wants one candidate for two of them, which is not known here. */
    private static Optional<List<List<Source>>> alternatives(TaskQueryImpl query, Reader reader) {
        List<List<Source>> all = new ArrayList<>();
        for (TaskQueryImpl part : query.getQueries()) {
            List<Source> some = Source.of(part);
            boolean nobody = part.getCandidateGroups() != null
                    && part.getCandidateGroups().isEmpty();
            if (nobody || some.isEmpty() && part != query.getQueries().get(0)) {
                return Optional.empty();
            }
            if (part == query.getQueries().get(0)) {
                some.forEach(source -> all.add(List.of(source)));
            } else {
                all.add(some);
            }
        }
        if (all.isEmpty() && reader.isChecked()) {
            all.add(List.of(new Source(reader.principals(), "granted", false)));
        }
        all.sort(Comparator.comparing(WorkListQuery::asksCandidates));
        return all.isEmpty()
                        || all.stream().filter(WorkListQuery::asksCandidates).count() > 1
                ? Optional.empty()
                : Optional.of(all);
    }

    private static boolean asksCandidates(List<Source> some) {
        return some.stream().anyMatch(Source::isCandidates);
    }

    Statement count() {
        return statement
                .add("select count(*) from (select distinct task from (")
                .add(sources.stream()
                        .flatMap(source -> all(source, "w.task"))
                        .collect(Collectors.joining(" union all ")))
                .add(") found) tasks");
    }

    Statement page() {
        String columns = "w.task"
                + numbers().mapToObj(i -> ", " + sorts.get(i) + " as s" + i).collect(Collectors.joining());
        String names = "task" + numbers().mapToObj(i -> ", s" + i).collect(Collectors.joining());
        return statement
                .add("select RES.* from (select distinct " + names + " from (")
                .add(sources.stream()
                        .flatMap(source ->
                                source.isCandidates() && isQuick() ? first(source, columns) : all(source, columns))
                        .collect(Collectors.joining(" union all ")))
                .add(") found" + order("") + limit(query.getMaxResults()) + " offset " + query.getFirstResult())
                .add(") page join ACT_RU_TASK RES on RES.ID_ = page.task" + order("page."));
    }

    private IntStream numbers() {
        return IntStream.range(0, sorts.size());
    }

    /** Ties are broken in the direction of the last sort, as the index holds them. */
    private String order(String alias) {
        String last = directions.isEmpty() ? "" : directions.get(directions.size() - 1);
        return numbers()
                .mapToObj(i -> alias + "s" + i + directions.get(i) + ", ")
                .collect(Collectors.joining("", " order by ", alias + "task" + last));
    }

    private static String limit(long most) {
        return most >= Integer.MAX_VALUE ? "" : " limit " + most;
    }

    /** Whether the index alone tells which tasks come first. */
    private boolean isQuick() {
        return !joins() && !restrictions.contains("ACT_RU_VARIABLE");
    }

    private boolean joins() {
        return restrictions.contains("RES.")
                || sorts.stream().anyMatch(sort -> sort.startsWith("RES.") || sort.contains("(RES."));
    }

    /** As many of each principal as the page may need, straight from the index, and all that only another lets see. */
    private Stream<String> first(Source source, String columns) {
        List<String> ways = reader.mayRead(source.principals(), statement);
        return Stream.concat(
                Stream.of(first(source, columns, ways.get(0))),
                ways.stream().skip(1).map(way -> all(source, columns, way)));
    }

    private String first(Source source, String columns, String way) {
        String who = source.principals().stream()
                .map(principal -> "(" + statement.value(principal) + "::varchar)")
                .collect(Collectors.joining(", "));
        return "select x.* from (values " + who + ") who(principal)"
                + " cross join (values (true)" + (source.openOnly() ? "" : ", (false)") + ") state(open)"
                + " cross join lateral (select " + columns + rows()
                + "w.principal = who.principal and w.open = state.open"
                + source.role("w") + restrictions + way + order("")
                + limit((long) query.getFirstResult() + query.getMaxResults()) + ") x";
    }

    private Stream<String> all(Source source, String columns) {
        return reader.mayRead(source.principals(), statement).stream().map(way -> all(source, columns, way));
    }

    private String all(Source source, String columns, String way) {
        return "select " + columns + rows() + source.holds("w", statement) + restrictions + way;
    }

    private String rows() {
        return " from platform_work_list w" + (joins() ? " join ACT_RU_TASK RES on RES.ID_ = w.task" : "") + " where ";
    }
}
