package org.handrail.access.breakglass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.access.breakglass.EmergencyOpening.Review;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of openings in an emergency. */
@Component
class EmergencyRows {

    private static final String PURPOSE = "access.emergency";
    private static final String REVIEW = "access.emergency-review";

    private final JdbcClient jdbc;
    private final Vault vault;

    EmergencyRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(EmergencyOpening opening) {
        UUID subject = vault.newSubject();
        jdbc.sql("""
            insert into access_emergency (id, case_reference, account, reason, restricted, subject, words,
                opened_at, ends_at, review_due)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        opening.id(),
                        opening.caseReference().toString(),
                        opening.account(),
                        opening.reason().name(),
                        opening.restricted(),
                        subject,
                        vault.seal(subject, PURPOSE, opening.words()),
                        DatabaseTime.of(opening.openedAt()),
                        DatabaseTime.of(opening.endsAt()),
                        DatabaseTime.of(opening.reviewDue()))
                .update();
    }

    void review(UUID id, Verdict verdict, String words, String by, Instant now) {
        UUID subject = jdbc.sql("select subject from access_emergency where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        jdbc.sql("""
            update access_emergency set reviewed_at = ?, reviewed_by = ?, verdict = ?, review_words = ?
            where id = ? and reviewed_at is null\
            """)
                .params(DatabaseTime.of(now), by, verdict.name(), vault.seal(subject, REVIEW, words), id)
                .update();
    }

    /** Whoever opened the case before it was restricted must ask again. */
    void endOrdinary(CaseReference reference, Instant now) {
        jdbc.sql("""
            update access_emergency set ends_at = :now
            where case_reference = :reference and not restricted and ends_at > :now\
            """)
                .param("now", DatabaseTime.of(now))
                .param("reference", reference.toString())
                .update();
    }

    /** Destroys the keys of every word about the case. */
    void erase(CaseReference reference) {
        jdbc.sql("select subject from access_emergency where case_reference = ?")
                .param(reference.toString())
                .query(UUID.class)
                .list()
                .forEach(vault::destroy);
    }

    Optional<EmergencyOpening> find(UUID id) {
        return jdbc.sql("select * from access_emergency where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Newest first. */
    List<EmergencyOpening> of(CaseReference reference) {
        return jdbc.sql("select * from access_emergency where case_reference = ? order by opened_at desc, id")
                .param(reference.toString())
                .query((row, number) -> read(row))
                .list();
    }

    /** Those whose review is due first come first. */
    List<EmergencyOpening> unreviewed() {
        return jdbc.sql("select * from access_emergency where reviewed_at is null order by review_due, id")
                .query((row, number) -> read(row))
                .list();
    }

    List<EmergencyOpening> overdueAndUntold(Instant now) {
        return jdbc.sql("""
            select * from access_emergency where reviewed_at is null and overdue_told_at is null
            and review_due < ? order by review_due\
            """)
                .param(DatabaseTime.of(now))
                .query((row, number) -> read(row))
                .list();
    }

    /** Whether this call was the first to say so. */
    boolean told(UUID id, Instant now) {
        return jdbc.sql("update access_emergency set overdue_told_at = ? where id = ? and overdue_told_at is null")
                        .params(DatabaseTime.of(now), id)
                        .update()
                == 1;
    }

    private EmergencyOpening read(ResultSet row) throws SQLException {
        UUID subject = row.getObject("subject", UUID.class);
        return new EmergencyOpening(
                row.getObject("id", UUID.class),
                CaseReference.parse(row.getString("case_reference")),
                row.getString("account"),
                EmergencyReason.valueOf(row.getString("reason")),
                row.getBoolean("restricted"),
                vault.open(subject, PURPOSE, row.getString("words")).orElse(""),
                DatabaseTime.instant(row, "opened_at"),
                DatabaseTime.instant(row, "ends_at"),
                DatabaseTime.instant(row, "review_due"),
                review(subject, row));
    }

    private @Nullable Review review(UUID subject, ResultSet row) throws SQLException {
        Instant at = DatabaseTime.optional(row, "reviewed_at");
        return at == null
                ? null
                : new Review(
                        Verdict.valueOf(row.getString("verdict")),
                        vault.open(subject, REVIEW, row.getString("review_words"))
                                .orElse(""),
                        row.getString("reviewed_by"),
                        at);
    }
}
