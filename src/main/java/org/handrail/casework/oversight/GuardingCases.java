package org.handrail.casework.oversight;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handrail.access.Role;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.access.notice.AccessNotices;
import org.handrail.access.restriction.Barred;
import org.handrail.access.restriction.Restriction;
import org.handrail.access.restriction.RestrictionReason;
import org.handrail.access.restriction.Restrictions;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecord.CaseReceived;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.TeamAroundHousehold.TeamMemberJoined;
import org.handrail.caserecord.TeamPart;
import org.handrail.people.HouseholdId;
import org.handrail.people.Households.AddressChanged;
import org.handrail.people.Households.MemberAdded;
import org.handrail.people.Households.SafeContactChanged;
import org.handrail.people.Matching;
import org.handrail.people.Matching.MatchConfirmed;
import org.handrail.people.StaffDirectory;
import org.handrail.people.StaffMatch;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Restricts a case in the transaction in which its household becomes known, where the household may be that of a
 * colleague or belongs to a case that is restricted already. The system restricts; a person decides afterwards.
 */
@Component
class GuardingCases {

    private static final int BEFORE_WORK_BEGINS = -10;

    private final StaffDirectory staff;
    private final StaffHits hits;
    private final Restrictions restrictions;
    private final Barred barred;
    private final CaseRecords cases;
    private final Matching matching;
    private final AccessNotices notices;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuardingCases(
            StaffDirectory staff,
            StaffHits hits,
            Restrictions restrictions,
            Barred barred,
            CaseRecords cases,
            Matching matching,
            AccessNotices notices,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staff = staff;
        this.hits = hits;
        this.restrictions = restrictions;
        this.barred = barred;
        this.cases = cases;
        this.matching = matching;
        this.notices = notices;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Order(BEFORE_WORK_BEGINS)
    void check(CaseReceived received) {
        check(received.reference(), received.household());
    }

    @EventListener
    void check(MemberAdded added) {
        checkAll(added.household());
    }

    @EventListener
    void check(AddressChanged changed) {
        checkAll(changed.household());
    }

    @EventListener
    void check(SafeContactChanged changed) {
        checkAll(changed.household());
    }

    @EventListener
    void check(MatchConfirmed confirmed) {
        checkAll(confirmed.household());
    }

    /** The lead of a restricted case is always one of the named people. */
    @EventListener
    void name(TeamMemberJoined joined) {
        if (joined.member().part() == TeamPart.LEAD_PRACTITIONER) {
            restrictions.name(joined.reference(), Set.of(joined.member().who().account()));
        }
    }

    private void checkAll(HouseholdId household) {
        cases.ofHousehold(household).forEach(record -> check(record.reference(), household));
    }

    private void check(CaseReference reference, HouseholdId household) {
        currentActor.runAs(Actor.SYSTEM, () -> {
            checkStaff(reference, household);
            if (!restrictions.all().isEmpty() && restrictions.of(reference).isEmpty()) {
                followRestriction(reference, household);
            }
        });
    }

    private void checkStaff(CaseReference reference, HouseholdId household) {
        List<StaffMatch> found = staff.match(household).stream()
                .filter(match -> hits.add(reference, match))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        found.forEach(match -> {
            Optional.ofNullable(match.account()).ifPresent(account -> barred.bar(reference, account, barring(match)));
            events.publishEvent(new StaffEvent.StaffMatchFound(
                    reference, StaffHits.kind(match), currentActor.now(), clock.instant()));
        });
        boolean relativesOnly = found.stream().allMatch(StaffMatch::relative);
        restrict(
                reference,
                relativesOnly ? RestrictionReason.RELATIVE_OF_STAFF : RestrictionReason.STAFF,
                "The staff directory holds somebody who may belong to this household.");
    }

    /** A second referral about the family of a restricted case would tell of the first. */
    private void followRestriction(CaseReference reference, HouseholdId household) {
        Set<HouseholdId> same = new LinkedHashSet<>(matching.match(household).households());
        same.add(household);
        same.stream()
                .flatMap(one -> cases.ofHousehold(one).stream())
                .map(CaseRecord::reference)
                .filter(other -> !other.equals(reference))
                .flatMap(other -> restrictions.of(other).stream())
                .findFirst()
                .ifPresent(known -> follow(reference, known));
    }

    private void follow(CaseReference reference, Restriction known) {
        Set<String> named = restrictions.named(known);
        restrict(reference, known.reason(), "The household may be that of a case which is restricted.");
        restrictions.name(reference, named);
    }

    private void restrict(CaseReference reference, RestrictionReason reason, String words) {
        Set<String> named = new LinkedHashSet<>(notices.officers());
        named.removeAll(barred.from(reference));
        if (named.isEmpty()) {
            named.addAll(notices.having(Role.SAFEGUARDING_LEAD));
        }
        restrictions.restrict(reference, reason, true, words, named);
        notices.tellInformationOfficers(Kind.STAFF_MATCH, reference, "directory");
    }

    private static Barred.Kind barring(StaffMatch match) {
        return match.relative() ? Barred.Kind.RELATIVE : Barred.Kind.OWN_HOUSEHOLD;
    }
}
