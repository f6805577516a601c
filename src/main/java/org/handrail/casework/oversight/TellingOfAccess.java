package org.handrail.casework.oversight;

import java.util.List;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.access.breakglass.BreakGlass;
import org.handrail.access.breakglass.EmergencyEvent.EmergencyOpened;
import org.handrail.access.breakglass.EmergencyEvent.EmergencyReviewOverdue;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.access.notice.AccessNotices;
import org.handrail.access.restriction.CaseGuard;
import org.handrail.access.restriction.CaseGuard.Standing;
import org.handrail.access.restriction.RestrictionEvent.RestrictionOverdue;
import org.handrail.access.restriction.Restrictions;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the lead and the information officer of openings at once, and whoever must act of what nobody did in time. */
@Component
class TellingOfAccess {

    private final AccessNotices notices;
    private final TeamAroundHousehold team;
    private final Accounts accounts;
    private final CaseGuard guard;
    private final Restrictions restrictions;
    private final BreakGlass breakGlass;
    private final CurrentActor currentActor;

    TellingOfAccess(
            AccessNotices notices,
            TeamAroundHousehold team,
            Accounts accounts,
            CaseGuard guard,
            Restrictions restrictions,
            BreakGlass breakGlass,
            CurrentActor currentActor) {
        this.notices = notices;
        this.team = team;
        this.accounts = accounts;
        this.guard = guard;
        this.restrictions = restrictions;
        this.breakGlass = breakGlass;
        this.currentActor = currentActor;
    }

    @EventListener
    void tell(EmergencyOpened opened) {
        Kind kind = opened.restricted() ? Kind.RESTRICTED_CASE_OPENED : Kind.CASE_OPENED_IN_EMERGENCY;
        String by = opened.by().account();
        notices.tellInformationOfficers(kind, opened.reference(), by);
        team.lead(opened.reference())
                .map(lead -> lead.who().account())
                .filter(lead -> accounts.find(lead).isPresent())
                .filter(lead -> !notices.officers().contains(lead))
                .ifPresent(lead -> notices.tell(lead, kind, opened.reference(), by));
    }

    /** Of a restricted case only managers hear who may know of it, and the safeguarding leads where there is none. */
    @EventListener
    void tell(EmergencyReviewOverdue overdue) {
        List<String> managers = mayKnow(Role.TEAM_MANAGER, overdue.reference());
        List<String> recipients = managers.isEmpty() ? notices.having(Role.SAFEGUARDING_LEAD) : managers;
        recipients.forEach(recipient ->
                notices.tell(recipient, Kind.EMERGENCY_REVIEW_OVERDUE, overdue.reference(), overdue.account()));
        notices.tellInformationOfficers(Kind.EMERGENCY_REVIEW_OVERDUE, overdue.reference(), overdue.account());
    }

    @EventListener
    void tell(RestrictionOverdue overdue) {
        notices.tellInformationOfficers(Kind.RESTRICTION_OVERDUE, overdue.reference(), "review");
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void lookForOverdue() {
        currentActor.runAs(Actor.SYSTEM, () -> {
            restrictions.tellOverdue();
            breakGlass.tellOverdue();
        });
    }

    private List<String> mayKnow(Role role, CaseReference reference) {
        return notices.having(role).stream()
                .filter(account -> guard.of(account, reference) != Standing.CLOSED)
                .toList();
    }
}
