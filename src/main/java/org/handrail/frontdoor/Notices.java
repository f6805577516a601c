package org.handrail.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What we told whom about a case: receipts, decisions and reminders. They hold codes only and are read after sign-in. */
@Component
public class Notices {

    /** What a notice says. */
    public enum Kind {
        RECEIPT("We have your referral"),
        DECISION("We have decided what happens next"),
        ADDED_TO_OPEN_CASE("Your referral was added to a case that is already open"),
        NEW_REFERRAL_ON_CASE("There is a new referral for this household"),
        HELP_ACCEPTED("A service has said yes and will help"),
        HELP_STARTED("A service has started to help"),
        HELP_ENDED("The help of a service has ended"),
        HELP_NOT_FOUND("We could not find this help yet"),
        PLAN_STEP_LATE("A step of the plan is late"),
        HELP_CLOSED("The help for this family has ended"),
        MATCH_UNDONE("Your referral was put together with another family by mistake. We look at it by itself now"),
        FAMILY_PUT_RIGHT("A referral was taken apart from this case. Check what is known and who was told"),
        OFFER_TAKEN_BACK("We took back what we asked of you, because it told of the wrong people. Please forget it"),
        TASK_DUE_SOON("A task is due soon");

        private static final Set<Kind> TELL_OF_ANOTHER_CASE = Set.of(ADDED_TO_OPEN_CASE, MATCH_UNDONE);

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether it says that there is a case besides the one that it is about. */
        public boolean tellsOfAnotherCase() {
            return TELL_OF_ANOTHER_CASE.contains(this);
        }

        public String words() {
            return words;
        }
    }

    /** One notice; {@code levelAgreed} is there when it tells of a decision. */
    public record Notice(
            UUID id,
            CaseReference caseReference,
            Kind kind,
            @Nullable Integer levelAgreed,
            Instant sentAt) {}

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Notices(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code recipient} is an account or a team. */
    @Transactional
    public void send(CaseReference reference, String recipient, Kind kind, @Nullable Integer levelAgreed) {
        jdbc.sql("""
                        insert into frontdoor_notice (id, case_reference, recipient, kind, level_agreed, sent_at)
                        values (:id, :reference, :recipient, :kind, :level, :now)""")
                .param("id", UUID.randomUUID())
                .param("reference", reference.toString())
                .param("recipient", recipient)
                .param("kind", kind.name())
                .param("level", levelAgreed)
                .param("now", DatabaseTime.of(clock.instant()))
                .update();
        audit.record(AuditEntry.of(AuditAction.NOTICE_SENT)
                .in(reference)
                .detail("kind", kind.name())
                .detail("recipient", recipient));
    }

    /** Newest first. */
    public List<Notice> on(CaseReference reference, String recipient) {
        return jdbc.sql("""
                        select id, case_reference, kind, level_agreed, sent_at from frontdoor_notice
                        where case_reference = :reference and recipient = :recipient order by sent_at desc""")
                .param("reference", reference.toString())
                .param("recipient", recipient)
                .query((row, number) -> new Notice(
                        row.getObject("id", UUID.class),
                        CaseReference.parse(row.getString("case_reference")),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("level_agreed", Integer.class),
                        DatabaseTime.instant(row, "sent_at")))
                .list();
    }
}
