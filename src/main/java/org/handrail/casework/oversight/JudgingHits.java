package org.handrail.casework.oversight;

import java.time.Clock;
import java.util.UUID;
import org.handrail.access.restriction.Barred;
import org.handrail.access.restriction.Restriction;
import org.handrail.access.restriction.Restrictions;
import org.handrail.casework.oversight.StaffHit.Verdict;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person says whether a household is the one that the staff directory found. */
@Component
class JudgingHits {

    private final StaffHits hits;
    private final Restrictions restrictions;
    private final Barred barred;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JudgingHits(
            StaffHits hits,
            Restrictions restrictions,
            Barred barred,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hits = hits;
        this.restrictions = restrictions;
        this.barred = barred;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void confirm(CaseReference reference, UUID id, String words) {
        hits.decide(open(reference, id).id(), Verdict.CONFIRMED, words, by());
        events.publishEvent(new StaffEvent.StaffMatchConfirmed(reference, currentActor.now(), clock.instant()));
        restrictions.keep(reference, words);
    }

    /** With the last match that a person lifts, a restriction ends that only the directory asked for. */
    @Transactional
    public void lift(CaseReference reference, UUID id, String words) {
        StaffHit hit = open(reference, id);
        hits.decide(hit.id(), Verdict.LIFTED, words, by());
        if (hit.account() != null) {
            barred.allow(reference, hit.account());
        }
        events.publishEvent(new StaffEvent.StaffMatchLifted(reference, currentActor.now(), clock.instant()));
        boolean allLifted = hits.of(reference).stream().allMatch(one -> one.verdict() == Verdict.LIFTED);
        if (allLifted && restrictions.of(reference).filter(Restriction::byMatch).isPresent()) {
            restrictions.lift(reference, words);
        }
    }

    private StaffHit open(CaseReference reference, UUID id) {
        return hits.find(id)
                .filter(hit -> hit.caseReference().equals(reference) && hit.verdict() == null)
                .orElseThrow(Oversight::notFound);
    }

    private String by() {
        return currentActor.now().account();
    }
}
