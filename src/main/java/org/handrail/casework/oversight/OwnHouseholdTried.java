package org.handrail.casework.oversight;

import java.time.Clock;
import java.time.Duration;
import org.handrail.access.breakglass.EmergencyEvent.EmergencyRefused;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.access.notice.AccessNotices;
import org.handrail.access.restriction.CaseGuard;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.CaseRefused;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the information officer that somebody tried to open the case of their own household or relatives, once a day for
 * each person and case. The one who tried reads what stands for a case that does not exist.
 */
@Component
class OwnHouseholdTried {

    private static final Duration A_DAY = Duration.ofHours(24);

    private final CaseGuard guard;
    private final AccessNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    OwnHouseholdTried(CaseGuard guard, AccessNotices notices, AuditTrail audit, Clock clock) {
        this.guard = guard;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void watch(CaseRefused refused) {
        tell(refused.reference(), refused.by());
    }

    @EventListener
    void watch(EmergencyRefused refused) {
        if (refused.exists()) {
            tell(refused.reference(), refused.by());
        }
    }

    private void tell(CaseReference reference, Actor by) {
        if (!guard.isBarred(by.account(), reference)
                || notices.saidSince(clock.instant().minus(A_DAY), Kind.OWN_HOUSEHOLD_TRIED, reference, by.account())) {
            return;
        }
        notices.tellInformationOfficers(Kind.OWN_HOUSEHOLD_TRIED, reference, by.account());
        audit.record(AuditEntry.of(AuditAction.UNUSUAL_LOOKING)
                .in(reference)
                .detail("kind", Kind.OWN_HOUSEHOLD_TRIED.name())
                .detail("viewer", by.account()));
    }
}
