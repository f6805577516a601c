package org.handrail.caserecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handrail.people.HouseholdId;
import org.handrail.people.Households;
import org.handrail.people.Member;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists cases page by page, newest first, and only those that the one who asks may see. */
@Component
public class CaseSearch {

    private static final String NEWEST_FIRST = " order by received_at desc, reference desc";
    private static final VisibleCases.Those EVERY_CASE = new VisibleCases.Those(
            "select reference as case_reference from caserecord_case",
            "select reference as case_reference from caserecord_case",
            "1 = 1",
            Map.of());

    /**
     * How a list is read.
     *
     * @param whole with fewer rows than this a list is read whole
     * @param farthest of so many cases that fit it is asked whether they may be seen, before a long list is read whole
     */
    record Limits(int whole, int farthest) {}

    private static final Limits LIMITS = new Limits(3_000, 3_000);

    /** Where the cases of a list come from. */
    private record Found(String from, Map<String, Object> values) {}

    private final JdbcClient jdbc;
    private final Households households;
    private final Clock clock;
    private final Limits limits;

    @Autowired
    CaseSearch(JdbcClient jdbc, Households households, Clock clock) {
        this(jdbc, households, clock, LIMITS);
    }

    CaseSearch(JdbcClient jdbc, Households households, Clock clock, Limits limits) {
        this.limits = limits;
        this.jdbc = jdbc;
        this.households = households;
        this.clock = clock;
    }

    /**
     * Finds the cases that fit.
     *
     * @param page counts from 1; past the end gives an empty page
     */
    public CasePage find(CaseQuery query, VisibleCases visible, int page) {
        Conditions conditions = new Conditions();
        conditions.in("status", query.statuses().isEmpty() ? null : names(query.statuses()));
        conditions.equal("team", query.team());
        conditions.equal("lead_organisation", query.organisation());
        conditions.equal("area", query.area());
        if (query.waiting() != null) {
            conditions.add(query.waiting(), clock.instant());
        }
        boolean anybody = query.text() == null || query.text().isBlank();
        addText(conditions, query.text());
        if (conditions.nothingFits) {
            return new CasePage(List.of(), page, 0, false);
        }
        VisibleCases.Those those = visible instanceof VisibleCases.Those some ? some : EVERY_CASE;
        return anybody ? newest(conditions, those, page) : counted(each(conditions, those), page);
    }

    /** The whole list, if it is short enough to read and count, and else no more of it than the page needs. */
    private CasePage newest(Conditions conditions, VisibleCases.Those visible, int page) {
        if (isShort(visible)) {
            return counted(within(conditions, visible), page);
        }
        int start = (int) Math.min(Integer.MAX_VALUE - CasePage.SIZE - 1, skipped(page));
        int end = start + CasePage.SIZE;
        List<String> found = walked(conditions, visible, end + 1);
        boolean more = found.size() > end;
        if (!more && isFar(conditions)) {
            return counted(within(conditions, visible), page);
        }
        List<String> shown = found.subList(Math.min(start, found.size()), Math.min(end, found.size()));
        return new CasePage(withMembers(lines(shown)), page, more ? end : found.size(), more);
    }

    /** Whether more cases fit than were walked. */
    private boolean isFar(Conditions conditions) {
        return jdbc.sql("select count(*) from (select reference from caserecord_case" + conditions.where()
                                + " limit :seenFarthest) seen_case")
                        .params(conditions.values)
                        .param("seenFarthest", limits.farthest() + 1)
                        .query(Long.class)
                        .single()
                > limits.farthest();
    }

    private boolean isShort(VisibleCases.Those visible) {
        return jdbc.sql("select count(*) from (select case_reference from (" + visible.rows()
                                + ") seen_rows limit :seenMost) seen_some")
                        .params(visible.values())
                        .param("seenMost", limits.whole())
                        .query(Long.class)
                        .single()
                < limits.whole();
    }

    /** The references of so many cases, if they are found among the newest that fit. */
    private List<String> walked(Conditions conditions, VisibleCases.Those visible, int wanted) {
        return jdbc.sql("select reference from (select reference, received_at from caserecord_case"
                        + conditions.where() + NEWEST_FIRST + " limit :seenFarthest) seen_case where "
                        + visible.condition() + NEWEST_FIRST + " limit :seenWanted")
                .params(conditions.values)
                .params(visible.values())
                .param("seenFarthest", limits.farthest())
                .param("seenWanted", wanted)
                .query(String.class)
                .list();
    }

    private static Found within(Conditions conditions, VisibleCases.Those visible) {
        if (visible != EVERY_CASE) {
            conditions.within(visible);
        }
        return new Found("caserecord_case" + conditions.where(), conditions.values);
    }

    private static Found each(Conditions conditions, VisibleCases.Those visible) {
        Map<String, Object> values = new HashMap<>(conditions.values);
        values.putAll(visible.values());
        return new Found(
                "(select reference, received_at from caserecord_case" + conditions.where() + ") seen_case where "
                        + visible.condition(),
                values);
    }

    private CasePage counted(Found found, int page) {
        List<String> references = new ArrayList<>();
        long[] total = {0};
        jdbc.sql("select reference, count(*) over () as total from " + found.from + NEWEST_FIRST
                        + " limit :seenSize offset :seenSkip")
                .params(found.values)
                .param("seenSize", CasePage.SIZE)
                .param("seenSkip", skipped(page))
                .query(row -> {
                    references.add(row.getString("reference"));
                    total[0] = row.getLong("total");
                });
        if (references.isEmpty() && page > 1) {
            total[0] = jdbc.sql("select count(*) from " + found.from)
                    .params(found.values)
                    .query(Long.class)
                    .single();
        }
        return new CasePage(withMembers(lines(references)), page, total[0], false);
    }

    private static long skipped(int page) {
        return (long) CasePage.SIZE * (Math.max(1, page) - 1);
    }

    private void addText(Conditions conditions, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        if (CaseReference.isReference(text)) {
            conditions.equal("reference", CaseReference.parse(text).toString());
        } else {
            conditions.in(
                    "household_id",
                    households.named(text).stream().map(HouseholdId::value).toList());
        }
    }

    private List<CaseLine> lines(List<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from caserecord_case where reference in (:references)" + NEWEST_FIRST)
                .param("references", references)
                .query((row, number) -> line(row))
                .list();
    }

    private List<CaseLine> withMembers(List<CaseLine> lines) {
        Map<HouseholdId, List<Member>> members =
                households.membersOf(lines.stream().map(CaseLine::household).toList());
        return lines.stream()
                .map(line -> new CaseLine(
                        line.reference(),
                        line.household(),
                        members.getOrDefault(line.household(), List.of()),
                        line.status(),
                        line.area(),
                        line.receivedAt(),
                        line.dues(),
                        line.leadOrganisation(),
                        line.team()))
                .toList();
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                CaseReference.parse(row.getString("reference")),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                List.of(),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("area"),
                DatabaseTime.instant(row, "received_at"),
                CaseRows.dues(row),
                row.getString("lead_organisation"),
                row.getString("team"));
    }

    private static List<String> names(Set<CaseStatus> statuses) {
        return statuses.stream().map(CaseStatus::name).toList();
    }

    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();
        private boolean nothingFits;

        void equal(String column, @Nullable String value) {
            if (value != null) {
                add(column + " = ", value);
            }
        }

        void in(String column, @Nullable List<?> wanted) {
            if (wanted != null && wanted.isEmpty()) {
                nothingFits = true;
            } else if (wanted != null) {
                add(column + " in ", wanted);
            }
        }

        void within(VisibleCases.Those visible) {
            parts.add("reference in (" + visible.query() + ')');
            values.putAll(visible.values());
        }

        void add(Waiting waiting, Instant now) {
            parts.add(waiting.condition());
            values.put("now", DatabaseTime.of(now));
        }

        String where() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }

        private void add(String start, Object value) {
            String name = "v" + values.size();
            parts.add(value instanceof List ? start + "(:" + name + ')' : start + ':' + name);
            values.put(name, value);
        }
    }
}
