package org.handrail.access.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.access.restriction.CaseGuard;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people at once, in the transaction of what they are told of. The row is what is shown and what is mailed. */
@Component
public class AccessNotices {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CaseGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    AccessNotices(JdbcClient jdbc, Accounts accounts, CaseGuard guard, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever is barred from the case is not told, and nobody of what they did themselves. */
    @Transactional
    public void tell(String recipient, Kind kind, CaseReference reference, String about) {
        if (recipient.equals(about) || guard.isBarred(recipient, reference)) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql("""
            insert into access_notice (id, recipient, kind, case_reference, about, sent_at, mail_tries, mail_next)
            values (?, ?, ?, ?, ?, ?, 0, ?)\
            """)
                .params(
                        UUID.randomUUID(),
                        recipient,
                        kind.name(),
                        reference.toString(),
                        about,
                        DatabaseTime.of(now),
                        DatabaseTime.of(now))
                .update();
        audit.record(AuditEntry.of(AuditAction.NOTICE_SENT)
                .in(reference)
                .detail("kind", kind.name())
                .detail("recipient", recipient));
    }

    /** Tells every information officer; where it is about the only one of them, the safeguarding leads. */
    @Transactional
    public void tellInformationOfficers(Kind kind, CaseReference reference, String about) {
        List<String> officers = officers().stream()
                .filter(officer -> !officer.equals(about) && !guard.isBarred(officer, reference))
                .toList();
        List<String> recipients = officers.isEmpty() ? having(Role.SAFEGUARDING_LEAD) : officers;
        recipients.forEach(recipient -> tell(recipient, kind, reference, about));
    }

    /** Whether this was said of the case and that account since then. */
    public boolean saidSince(Instant since, Kind kind, CaseReference reference, String about) {
        return jdbc.sql("""
            select count(*) from access_notice
            where case_reference = ? and kind = ? and sent_at > ? and about = ?\
            """)
                        .params(reference.toString(), kind.name(), DatabaseTime.of(since), about)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Newest first. */
    public List<AccessNotice> of(String recipient, int most) {
        return jdbc.sql("select * from access_notice where recipient = ? order by sent_at desc, id limit " + most)
                .param(recipient)
                .query((row, number) -> read(row))
                .list();
    }

    public int unseen(String recipient) {
        return jdbc.sql("select count(*) from access_notice where recipient = ? and seen_at is null")
                .param(recipient)
                .query(Integer.class)
                .single();
    }

    @Transactional
    public void seen(UUID id, String recipient) {
        jdbc.sql("update access_notice set seen_at = ? where id = ? and recipient = ? and seen_at is null")
                .params(DatabaseTime.of(clock.instant()), id, recipient)
                .update();
    }

    /** The accounts of the information officers that may be used now. */
    public List<String> officers() {
        return having(Role.INFORMATION_OFFICER);
    }

    /** The accounts with a role that may be used now. */
    public List<String> having(Role role) {
        return accounts.all().stream()
                .filter(account -> account.role() == role && account.enabled())
                .map(Account::name)
                .toList();
    }

    private static AccessNotice read(ResultSet row) throws SQLException {
        return new AccessNotice(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                Kind.valueOf(row.getString("kind")),
                CaseReference.parse(row.getString("case_reference")),
                row.getString("about"),
                DatabaseTime.instant(row, "sent_at"),
                DatabaseTime.optional(row, "seen_at"));
    }
}
