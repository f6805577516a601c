package org.handrail.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;

/** The condition of a search and its parameters. */
final class SearchSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private SearchSql() {}

    static SearchSql of(AuditSearch search) {
        SearchSql where = new SearchSql()
                .and("actor = :actor", "actor", search.actor())
                .and("organisation = :organisation", "organisation", search.organisation())
                .and(
                        "action = :action",
                        "action",
                        search.action() == null ? null : search.action().name())
                .and("case_reference = :case", "case", Objects.toString(search.caseReference(), null))
                .and("recorded_at >= :from", "from", time(search.from()))
                .and("recorded_at < :until", "until", time(search.until()));
        search.withheld().limit(where, search.caseReference());
        return where;
    }

    SearchSql and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** A value that several conditions share. */
    void with(String name, Object value) {
        parameters.put(name, value);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : DatabaseTime.of(instant);
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
