package org.handrail.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the trail. */
class AuditRows {

    private static final String COLUMNS = """
            select id, event_id, recorded_at, case_reference, case_seq, actor, organisation, on_behalf_of, action,
                   subject, model_kind, model_key, model_version, model_hash, decision, details
              from audit_event
            """;

    private final JdbcClient jdbc;

    AuditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AuditEntry entry, Actor actor, Instant at, @Nullable Long seq) {
        ModelUsed model = entry.model();
        jdbc.sql("""
                        insert into audit_event (event_id, recorded_at, case_reference, case_seq, actor, organisation,
                            on_behalf_of, action, subject, model_kind, model_key, model_version, model_hash, decision,
                            details)
                        values (:event, :at, :case, :seq, :actor, :organisation, :behalf, :action, :subject,
                            :modelKind, :modelKey, :modelVersion, :modelHash, :decision, :details)""")
                .param("event", UUID.randomUUID())
                .param("at", DatabaseTime.of(at))
                .param("case", Objects.toString(entry.caseReference(), null))
                .param("seq", seq)
                .param("actor", actor.account())
                .param("organisation", actor.organisation())
                .param("behalf", entry.onBehalfOf())
                .param("action", entry.action().name())
                .param("subject", entry.subject())
                .param("modelKind", model == null ? null : model.kind())
                .param("modelKey", model == null ? null : model.key())
                .param("modelVersion", model == null ? null : model.version())
                .param("modelHash", model == null ? null : model.hash())
                .param("decision", entry.decision())
                .param("details", DetailsJson.write(entry.details()))
                .update();
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
                .query(AuditRows::event)
                .list();
    }

    /** At most {@code limit} events with a larger id, the smallest id first. */
    List<AuditEvent> above(AuditSearch search, long id, int limit) {
        SearchSql where = SearchSql.of(search).and("id > :edge", "edge", id);
        return jdbc.sql(COLUMNS + where.sql() + " order by id limit " + limit)
                .params(where.parameters())
                .query(AuditRows::event)
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
