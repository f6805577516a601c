package org.handrail.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handrail.platform.DatabaseTime;

/**
 * The cases that somebody may see whole, in two ways that say the same: all of them read from indexes, which is quick for
 * somebody with few, and asked of one case after the other, which is quick for the first page of somebody with many.
 *
 * @param sql a query that gives the column {@code case_reference}, each case once
 * @param rows the same, and may give a case more than once or one that is hidden: for a look at whether they are many
 * @param condition whether the case of a row {@code seen_case}, with the column {@code reference}, is one of them
 */
public record SeenCases(String sql, String rows, String condition, Map<String, Object> values) {

    static final SeenCases NO_CASE = of(List.of(new Way(Table.RELATIONSHIP, "1 = 0")), Map.of());

    static final SeenCases EVERY_CASE = new SeenCases(
            "select reference as case_reference from caserecord_case",
            "select reference as case_reference from caserecord_case",
            "1 = 1",
            Map.of());

    private enum Table {
        OPEN_TASK("access_open_task"),
        RELATIONSHIP("access_relationship");

        private final String sql;

        Table(String sql) {
            this.sql = sql;
        }
    }

    /** Rows of a table each of which opens its case. */
    private record Way(Table table, String condition) {

        String sql() {
            return "select case_reference from " + table.sql + " where " + condition;
        }
    }

    public SeenCases {
        values = Map.copyOf(values);
    }

    static SeenCases of(Account account, boolean afterWork, Instant now) {
        List<Way> ways = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        values.put("seenBy", account.name());
        if (account.role().doesCaseWork()) {
            ways.add(related("principal = :seenBy and kind in ('LEAD', 'MEMBER')"));
            ways.add(new Way(Table.OPEN_TASK, "assignee = :seenBy"));
            if (account.role() == Role.SAFEGUARDING_LEAD) {
                ways.add(related("principal = 'SAFEGUARDING_LEAD' and kind = 'HOLDS'"));
            }
            if (!account.groups().isEmpty()) {
                values.put("seenByTeams", account.groups());
                ways.add(new Way(Table.OPEN_TASK, "team in (:seenByTeams)"));
                if (account.role() == Role.COORDINATOR) {
                    ways.add(related("principal in (:seenByTeams) and kind = 'DESK'"));
                } else if (account.role() == Role.TEAM_MANAGER) {
                    ways.add(related("principal in (:seenByTeams) and kind = 'TEAM'"));
                    ways.add(related("kind in ('LEAD', 'MEMBER') and principal in"
                            + " (select account from access_account_group where team in (:seenByTeams))"));
                }
            }
        }
        if (afterWork) {
            values.put("seenAt", DatabaseTime.of(now));
            ways.add(related("principal = :seenBy and kind = 'WORKED' and ends_at > :seenAt"));
        }
        return ways.isEmpty() ? NO_CASE : of(ways, values);
    }

    private static Way related(String condition) {
        return new Way(Table.RELATIONSHIP, condition);
    }

    private static SeenCases of(List<Way> ways, Map<String, Object> values) {
        return new SeenCases(
                ways.stream().map(Way::sql).collect(Collectors.joining(" union ")),
                ways.stream().map(Way::sql).collect(Collectors.joining(" union all ")),
                Arrays.stream(Table.values())
                        .map(table -> holds(ways, table))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(" or ", "(", ")")),
                values);
    }

    /** Counted and not only looked for: PostgreSQL would read all the rows for the first case that it asks of. */
    private static String holds(List<Way> ways, Table table) {
        String any = ways.stream()
                .filter(way -> way.table == table)
                .map(way -> "(" + way.condition + ")")
                .collect(Collectors.joining(" or "));
        return any.isEmpty()
                ? ""
                : "0 < (select count(*) from " + table.sql + " where case_reference = seen_case.reference and (" + any
                        + "))";
    }
}
