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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists cases page by page, newest first, and only those that the one who asks may see. */
@Component
public class CaseSearch {

    private final JdbcClient jdbc;
    private final Households households;
    private final Clock clock;

    CaseSearch(JdbcClient jdbc, Households households, Clock clock) {
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
        addText(conditions, query.text());
        if (conditions.nothingFits) {
            return new CasePage(List.of(), page, 0);
        }
        if (visible instanceof VisibleCases.Those those) {
            return conditions.parts.isEmpty() ? all(those, page) : found(conditions.within(those), page);
        }
        return found(conditions, page);
    }

    /** Without a condition the page is cut from the references alone: they are in the order in which cases came. */
    private CasePage all(VisibleCases.Those visible, int page) {
        List<String> references = new ArrayList<>();
        long[] total = {0};
        jdbc.sql("select case_reference, count(*) over () as total from (" + visible.query()
                        + ") seen_cases order by case_reference desc limit :seenSize offset :seenSkip")
                .params(visible.values())
                .param("seenSize", CasePage.SIZE)
                .param("seenSkip", skipped(page))
                .query(row -> {
                    references.add(row.getString("case_reference"));
                    total[0] = row.getLong("total");
                });
        if (references.isEmpty() && page > 1) {
            return found(new Conditions().within(visible), page);
        }
        Conditions conditions = new Conditions();
        conditions.in("reference", references);
        return new CasePage(references.isEmpty() ? List.of() : withMembers(lines(conditions, 1)), page, total[0]);
    }

    private CasePage found(Conditions conditions, int page) {
        long total = jdbc.sql("select count(*) from caserecord_case" + conditions.where())
                .params(conditions.values)
                .query(Long.class)
                .single();
        return new CasePage(withMembers(lines(conditions, page)), page, total);
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

    private List<CaseLine> lines(Conditions conditions, int page) {
        return jdbc.sql("select * from caserecord_case" + conditions.where()
                        + " order by received_at desc, reference desc limit :size offset :skip")
                .params(conditions.values)
                .param("size", CasePage.SIZE)
                .param("skip", skipped(page))
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

        Conditions within(VisibleCases.Those visible) {
            parts.add("reference in (" + visible.query() + ')');
            values.putAll(visible.values());
            return this;
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
