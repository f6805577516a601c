package org.handrail.access.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of restrictions and of the people who are named in them. */
@Component
class RestrictionRows {

    private static final String PURPOSE = "access.restriction";

    private final JdbcClient jdbc;
    private final Vault vault;

    RestrictionRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(Restriction made) {
        UUID subject = vault.newSubject();
        jdbc.sql("""
            insert into access_restriction (id, case_reference, open_for, reason, found_by, team, subject,
                words, restricted_at, restricted_by, review_due)
            values (:id, :reference, :reference, :reason, :found, :team, :subject, :words, :at, :by, :due)\
            """)
                .param("id", made.id())
                .param("reference", made.caseReference().toString())
                .param("reason", made.reason().name())
                .param("found", made.byMatch() ? "MATCH" : "PERSON")
                .param("team", made.team())
                .param("subject", subject)
                .param("words", vault.seal(subject, PURPOSE, made.words()))
                .param("at", DatabaseTime.of(made.since()))
                .param("by", made.by())
                .param("due", DatabaseTime.of(made.reviewDue()))
                .update();
    }

    Optional<Restriction> find(CaseReference reference) {
        return jdbc.sql("select * from access_restriction where open_for = ?")
                .param(reference.toString())
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Restriction> lock(CaseReference reference) {
        return jdbc.sql("select * from access_restriction where open_for = ? for update")
                .param(reference.toString())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those whose review is due first come first. */
    List<Restriction> all() {
        return jdbc.sql("select * from access_restriction where open_for is not null order by review_due, id")
                .query((row, number) -> read(row))
                .list();
    }

    List<Restriction> overdueAndUntold(Instant now) {
        return jdbc.sql("""
            select * from access_restriction where open_for is not null and overdue_told_at is null
            and review_due < ? order by review_due\
            """)
                .param(DatabaseTime.of(now))
                .query((row, number) -> read(row))
                .list();
    }

    /** Whether this call was the first to say so. */
    boolean told(UUID id, Instant now) {
        return jdbc.sql("update access_restriction set overdue_told_at = ? where id = ? and overdue_told_at is null")
                        .params(DatabaseTime.of(now), id)
                        .update()
                == 1;
    }

    /** The words of the last decision stand in the place of earlier ones. */
    void keep(UUID id, Instant reviewDue, String words) {
        jdbc.sql("""
                        update access_restriction set review_due = ?, overdue_told_at = null, found_by = 'PERSON', words = ?
                        where id = ?""").params(DatabaseTime.of(reviewDue), sealed(id, words), id).update();
    }

    private String sealed(UUID id, String words) {
        UUID subject = jdbc.sql("select subject from access_restriction where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        return vault.seal(subject, PURPOSE, words);
    }

    void team(UUID id, String team) {
        jdbc.sql("update access_restriction set team = ? where id = ?")
                .params(team, id)
                .update();
    }

    void end(UUID id, String by, String words, Instant now) {
        jdbc.sql("""
                        update access_restriction set open_for = null, ended_at = ?, ended_by = ?, end_words = ?
                        where id = ?""").params(DatabaseTime.of(now), by, sealed(id, words), id).update();
    }

    /** Destroys the keys of every word about the case. */
    void erase(CaseReference reference) {
        jdbc.sql("select subject from access_restriction where case_reference = ?")
                .param(reference.toString())
                .query(UUID.class)
                .list()
                .forEach(vault::destroy);
    }

    Set<String> named(UUID id) {
        return new TreeSet<>(jdbc.sql("select account from access_restriction_named where restriction_id = ?")
                .param(id)
                .query(String.class)
                .list());
    }

    void name(UUID id, String account, String by, Instant now) {
        jdbc.sql("""
                        insert into access_restriction_named (restriction_id, account, named_at, named_by)
                        values (?, ?, ?, ?)""").params(id, account, DatabaseTime.of(now), by).update();
    }

    void unname(UUID id, String account) {
        jdbc.sql("delete from access_restriction_named where restriction_id = ? and account = ?")
                .params(id, account)
                .update();
    }

    private Restriction read(ResultSet row) throws SQLException {
        return new Restriction(
                row.getObject("id", UUID.class),
                CaseReference.parse(row.getString("case_reference")),
                RestrictionReason.valueOf(row.getString("reason")),
                "MATCH".equals(row.getString("found_by")),
                row.getString("team"),
                vault.open(row.getObject("subject", UUID.class), PURPOSE, row.getString("words"))
                        .orElse(""),
                DatabaseTime.instant(row, "restricted_at"),
                row.getString("restricted_by"),
                DatabaseTime.instant(row, "review_due"));
    }
}
