package org.handrail.pathways;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.handrail.partners.OfferState;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.platform.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the offer to housing in step with the path, whether housing answered on the offers page or in its tasks. */
@Component
public class HousingOffer {

    private final PartnerOffers offers;
    private final HelpPaths paths;
    private final PathEntries entries;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HousingOffer(
            PartnerOffers offers,
            HelpPaths paths,
            PathEntries entries,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.paths = paths;
        this.entries = entries;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Housing has it. */
    @Transactional
    public void received(UUID referral) {
        change(referral, state -> state == OfferState.REQUESTED, PartnerOffer::receive);
        paths.reach(referral, PathStage.RECEIVED);
    }

    /** Housing is in touch with the family. */
    @Transactional
    public void takenUp(UUID referral) {
        change(referral, OfferState::waits, PartnerOffer::accept);
        paths.reach(referral, PathStage.TAKEN_UP);
    }

    /** Housing told us the duty and the steps of the plan. */
    @Transactional
    public void planned(UUID referral, String duty) {
        change(referral, state -> state == OfferState.ACCEPTED, PartnerOffer::start);
        paths.reach(referral, PathStage.DUTY_RUNS);
        events.publishEvent(new PathEvent.HousingPlanReceived(
                paths.get(referral).reference(), referral, duty, currentActor.now(), clock.instant()));
    }

    /** The path is over, so what was offered on it is over too. */
    @Transactional
    public void over(UUID referral, PathOutcome outcome) {
        change(
                referral,
                state -> state == OfferState.STARTED,
                offer -> offer.recordOutcome(
                        outcome.ofOffers(),
                        entries.newest(paths.get(referral), EntryKind.DUTY_ENDED_WHY)
                                .orElse(null)));
        change(referral, state -> state.waits() || state.helps(), PartnerOffer::recall);
    }

    private void change(UUID referral, Predicate<OfferState> when, Consumer<PartnerOffer> verb) {
        offers.ofReferral(referral).stream()
                .filter(offer -> when.test(offer.state()))
                .forEach(offer -> offers.change(offer.terms().id(), verb));
    }
}
