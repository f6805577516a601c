package org.handrail.casework.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.CaseAccess;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.access.notice.AccessNotices;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditSearch;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.CaseRead;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.StaffDirectory;
import org.handrail.platform.CaseReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the information officer of looks that are out of the ordinary, in the transaction of the look: the third person
 * within a day who has nothing to do with the case, somebody's own name, somebody close.
 */
@Component
class UnusualLooking {

    private static final Duration A_DAY = Duration.ofHours(24);
    private static final int TOO_MANY = 3;
    private static final int MOST_LOOKS = 500;
    private static final String RECEIPT = "RECEIPT";

    private final CaseAccess access;
    private final Accounts accounts;
    private final CaseRecords cases;
    private final StaffDirectory staff;
    private final AccessNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    UnusualLooking(
            CaseAccess access,
            Accounts accounts,
            CaseRecords cases,
            StaffDirectory staff,
            AccessNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.cases = cases;
        this.staff = staff;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void watch(CaseRead read) {
        if (RECEIPT.equals(read.view())) {
            return;
        }
        Optional<Account> viewer = accounts.find(read.by().account());
        viewer.ifPresent(account -> {
            watchCloseness(account, read.reference());
            if (!access.related(account, read.reference()) && strangers(account, read.reference()) >= TOO_MANY) {
                alert(Kind.UNUSUAL_MANY_VIEWERS, read.reference(), account.name());
            }
        });
    }

    private void watchCloseness(Account account, CaseReference reference) {
        StaffDirectory.Closeness closeness = cases.find(reference)
                .map(CaseRecord::household)
                .map(household -> staff.closeness(account.name(), household))
                .orElse(StaffDirectory.Closeness.NONE);
        switch (closeness) {
            case OWN_NAME -> alert(Kind.UNUSUAL_OWN_NAME, reference, account.name());
            case RELATIVE -> alert(Kind.UNUSUAL_RELATIVE, reference, account.name());
            case NONE -> {}
        }
    }

    /** How many people looked within a day who have nothing to do with the case, the viewer among them. */
    private long strangers(Account viewer, CaseReference reference) {
        AuditSearch looks = new AuditSearch(
                null, null, AuditAction.CASE_READ, reference, clock.instant().minus(A_DAY), null);
        long others = audit.newest(looks, MOST_LOOKS).events().stream()
                .filter(look -> !RECEIPT.equals(look.details().get("view")))
                .map(look -> look.by().account())
                .filter(account -> !account.equals(viewer.name()))
                .distinct()
                .flatMap(account -> accounts.find(account).stream())
                .filter(account -> !access.related(account, reference))
                .count();
        return others + 1;
    }

    /** The same of one person and case is said once a day. */
    private void alert(Kind kind, CaseReference reference, String viewer) {
        Instant since = clock.instant().minus(A_DAY);
        if (!notices.saidSince(since, kind, reference, viewer)) {
            notices.tellInformationOfficers(kind, reference, viewer);
            audit.record(AuditEntry.of(AuditAction.UNUSUAL_LOOKING)
                    .in(reference)
                    .detail("kind", kind.name())
                    .detail("viewer", viewer));
        }
    }
}
