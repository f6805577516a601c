package org.handrail.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.DatabaseTime;

/**
 * The cases that somebody may see whole, as a query that gives the column {@code case_reference}, each case once. Every
 * part of it is a range of one index.
 */
public record SeenCases(String sql, Map<String, Object> values) {

    static final SeenCases NO_CASE =
            new SeenCases("select case_reference from access_relationship where 1 = 0", Map.of());

    static final SeenCases EVERY_CASE =
            new SeenCases("select reference as case_reference from caserecord_case", Map.of());

    public SeenCases {
        values = Map.copyOf(values);
    }

    static SeenCases of(Account account, boolean afterWork, Instant now) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        values.put("seenBy", account.name());
        if (account.role().doesCaseWork()) {
            ways.add(relationship("principal = :seenBy and kind in ('LEAD', 'MEMBER')"));
            ways.add("select case_reference from access_open_task where assignee = :seenBy");
            if (account.role() == Role.SAFEGUARDING_LEAD) {
                ways.add(relationship("principal = 'SAFEGUARDING_LEAD' and kind = 'HOLDS'"));
            }
            if (!account.groups().isEmpty()) {
                values.put("seenByTeams", account.groups());
                ways.add("select case_reference from access_open_task where team in (:seenByTeams)");
                if (account.role() == Role.COORDINATOR) {
                    ways.add(relationship("principal in (:seenByTeams) and kind = 'DESK'"));
                } else if (account.role() == Role.TEAM_MANAGER) {
                    ways.add(relationship("principal in (:seenByTeams) and kind = 'TEAM'"));
                    ways.add(relationship("kind in ('LEAD', 'MEMBER') and principal in"
                            + " (select account from access_account_group where team in (:seenByTeams))"));
                }
            }
        }
        if (afterWork) {
            values.put("seenAt", DatabaseTime.of(now));
            ways.add(relationship("principal = :seenBy and kind = 'WORKED' and ends_at > :seenAt"));
        }
        return ways.isEmpty() ? NO_CASE : new SeenCases(String.join(" union ", ways), values);
    }

    private static String relationship(String condition) {
        return "select case_reference from access_relationship where " + condition;
    }
}
