package org.handrail.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the trail. */
class AuditRows {

    private static final String COLUMNS = """
            select id, event_id, recorded_at, case_reference, case_seq, actor, organisation, on_behalf_of, action,
                   subject, model_kind, model_key, model_version, model_hash, decision, details
              from audit_event
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    AuditRows(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Writes all in this order and at once; {@code next} holds the first free number of each case and is counted up. */
    void add(List<KeptEntry> entries, Map<CaseReference, Long> next, Instant at) {
        SqlParameterSource[] values = entries.stream()
                .map(kept -> values(kept, at, number(kept.entry().caseReference(), next)))
                .toArray(SqlParameterSource[]::new);
        batch.batchUpdate("""
                insert into audit_event (event_id, recorded_at, case_reference, case_seq, actor, organisation,
                    on_behalf_of, action, subject, model_kind, model_key, model_version, model_hash, decision,
                    details)
                values (:event, :at, :case, :seq, :actor, :organisation, :behalf, :action, :subject,
                    :modelKind, :modelKey, :modelVersion, :modelHash, :decision, :details)""", values);
    }

    private static @Nullable Long number(@Nullable CaseReference reference, Map<CaseReference, Long> next) {
        if (reference == null) {
            return null;
        }
        long number = Objects.requireNonNull(next.get(reference));
        next.put(reference, number + 1);
        return number;
    }

    private static SqlParameterSource values(KeptEntry kept, Instant at, @Nullable Long seq) {
        AuditEntry entry = kept.entry();
        ModelUsed model = entry.model();
        return new MapSqlParameterSource()
                .addValue("event", UUID.randomUUID())
                .addValue("at", DatabaseTime.of(at))
                .addValue("case", Objects.toString(entry.caseReference(), null), Types.VARCHAR)
                .addValue("seq", seq, Types.BIGINT)
                .addValue("actor", kept.actor().account())
                .addValue("organisation", kept.actor().organisation())
                .addValue("behalf", entry.onBehalfOf(), Types.VARCHAR)
                .addValue("action", entry.action().name())
                .addValue("subject", entry.subject(), Types.VARCHAR)
                .addValue("modelKind", model == null ? null : model.kind(), Types.VARCHAR)
                .addValue("modelKey", model == null ? null : model.key(), Types.VARCHAR)
                .addValue("modelVersion", model == null ? null : model.version(), Types.INTEGER)
                .addValue("modelHash", model == null ? null : model.hash(), Types.VARCHAR)
                .addValue("decision", entry.decision(), Types.OTHER)
                .addValue("details", DetailsJson.write(entry.details()));
    }

    List<AuditEvent> of(CaseReference reference) {
        return jdbc.sql(COLUMNS + " where case_reference = :case order by case_seq")
                .param("case", reference.toString())
                .query(AuditRows::event)
                .list();
    }

    /** At most {@code limit} events with a smaller id, the largest id first. */
    List<AuditEvent> below(AuditSearch search, long id, int limit) {
        SearchSql where = SearchSql.of(search).and("id < :edge", "edge", id);
        return jdbc.sql(COLUMNS + where.sql() + " order by id desc limit " + limit)
                .params(where.parameters())
                .query((row, number) -> search.withheld().told(event(row, number)))
                .list();
    }

    /** At most {@code limit} events with a larger id, the smallest id first. */
    List<AuditEvent> above(AuditSearch search, long id, int limit) {
        SearchSql where = SearchSql.of(search).and("id > :edge", "edge", id);
        return jdbc.sql(COLUMNS + where.sql() + " order by id limit " + limit)
                .params(where.parameters())
                .query((row, number) -> search.withheld().told(event(row, number)))
                .list();
    }

    long count(AuditSearch search) {
        SearchSql where = SearchSql.of(search);
        return jdbc.sql("select count(*) from audit_event " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private static AuditEvent event(ResultSet row, int number) throws SQLException {
        String reference = row.getString("case_reference");
        return new AuditEvent(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                DatabaseTime.instant(row, "recorded_at"),
                reference == null ? null : CaseReference.parse(reference),
                row.getObject("case_seq", Long.class),
                new Actor(row.getString("actor"), row.getString("organisation")),
                row.getString("on_behalf_of"),
                row.getString("action"),
                row.getString("subject"),
                model(row),
                row.getObject("decision", UUID.class),
                DetailsJson.read(row.getString("details")));
    }

    private static @Nullable ModelUsed model(ResultSet row) throws SQLException {
        String kind = row.getString("model_kind");
        return kind == null
                ? null
                : new ModelUsed(
                        kind, row.getString("model_key"), row.getInt("model_version"), row.getString("model_hash"));
    }
}
