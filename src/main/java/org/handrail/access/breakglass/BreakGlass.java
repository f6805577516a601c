package org.handrail.access.breakglass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.access.Account;
import org.handrail.access.Role;
import org.handrail.access.breakglass.EmergencyEvent.EmergencyOpened;
import org.handrail.access.breakglass.EmergencyEvent.EmergencyRefused;
import org.handrail.access.breakglass.EmergencyEvent.EmergencyReviewOverdue;
import org.handrail.access.breakglass.EmergencyEvent.EmergencyReviewed;
import org.handrail.access.restriction.CaseGuard;
import org.handrail.access.restriction.RestrictionEvent.CaseRestricted;
import org.handrail.access.restriction.Restrictions;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.time.TimeLimit;
import org.handrail.platform.time.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case in an emergency for somebody who has nothing to do with it, for a day at most. Nobody waits for a
 * permission; everybody is told, and somebody else looks afterwards whether it was right.
 */
@Component
public class BreakGlass {

    /** How long an opening lasts. */
    public static final Duration LASTS = Duration.ofHours(24);

    private static final TimeLimit REVIEWED_WITHIN = TimeLimit.parse("WD5");

    private final EmergencyRows rows;
    private final CaseGuard guard;
    private final Restrictions restrictions;
    private final WorkingCalendar calendar;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String dutyTeam;

    BreakGlass(
            EmergencyRows rows,
            CaseGuard guard,
            Restrictions restrictions,
            WorkingCalendar calendar,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${handrail.access.duty-team:council-duty}") String dutyTeam) {
        this.rows = rows;
        this.guard = guard;
        this.restrictions = restrictions;
        this.calendar = calendar;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
        this.dutyTeam = dutyTeam;
    }

    /**
     * Whether the case is open to the account from now on. A no is the same for a case that this account may not open as
     * for one that does not exist.
     *
     * @param exists what the case record says
     */
    @Transactional
    public boolean open(
            Account account, CaseReference reference, boolean exists, EmergencyReason reason, String words) {
        boolean restricted = restrictions.of(reference).isPresent();
        boolean may = mayAsk(account)
                && !guard.isBarred(account.name(), reference)
                && (!restricted || mayOpenRestricted(account));
        Instant now = clock.instant();
        if (!exists || !may) {
            events.publishEvent(new EmergencyRefused(reference, exists, reason, currentActor.now(), now));
            return false;
        }
        Instant endsAt = now.plus(LASTS);
        rows.insert(new EmergencyOpening(
                UUID.randomUUID(),
                reference,
                account.name(),
                reason,
                restricted,
                words,
                now,
                endsAt,
                calendar.due(now, REVIEWED_WITHIN).orElseThrow(),
                null));
        events.publishEvent(new EmergencyOpened(reference, reason, restricted, endsAt, currentActor.now(), now));
        return true;
    }

    /** Somebody else than the one who opened the case says whether it was right; the first word counts. */
    @Transactional
    public void review(UUID id, Verdict verdict, String words) {
        EmergencyOpening opening = rows.find(id).orElseThrow();
        String by = currentActor.now().account();
        if (opening.account().equals(by)) {
            throw new IllegalStateException("Nobody reviews an opening of their own.");
        }
        if (opening.review() == null) {
            Instant now = clock.instant();
            rows.review(id, verdict, words, by, now);
            events.publishEvent(new EmergencyReviewed(
                    opening.caseReference(), opening.account(), verdict, currentActor.now(), now));
        }
    }

    /** Says once of each opening that nobody reviewed in time. */
    @Transactional
    public void tellOverdue() {
        Instant now = clock.instant();
        rows.overdueAndUntold(now).stream()
                .filter(opening -> rows.told(opening.id(), now))
                .forEach(opening -> events.publishEvent(new EmergencyReviewOverdue(
                        opening.caseReference(), opening.account(), currentActor.now(), now)));
    }

    /** Who opened the case in the meantime must ask again, now that only named people may know of it. */
    @EventListener
    void end(CaseRestricted restricted) {
        rows.endOrdinary(restricted.reference(), restricted.at());
    }

    /** Erases for good why the case was opened; that it was stays. */
    @Transactional
    public void eraseWords(CaseReference reference) {
        rows.erase(reference);
    }

    /** Newest first. */
    public List<EmergencyOpening> of(CaseReference reference) {
        return rows.of(reference);
    }

    public Optional<EmergencyOpening> find(UUID id) {
        return rows.find(id);
    }

    /** Those whose review is due first come first. */
    public List<EmergencyOpening> unreviewed() {
        return rows.unreviewed();
    }

    /** Whether somebody of this role and organisation may open cases in an emergency at all. */
    public static boolean mayAsk(Account account) {
        return account.role().doesCaseWork() && account.role() != Role.PARTNER_WORKER;
    }

    private boolean mayOpenRestricted(Account account) {
        return account.role() == Role.SAFEGUARDING_LEAD
                || account.role() == Role.TEAM_MANAGER && account.groups().contains(dutyTeam);
    }
}
