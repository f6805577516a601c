package org.handrail.partners;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.handrail.caserecord.CaseEvent;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** Something that happened to one offer. */
public sealed interface OfferEvent extends CaseEvent {

    UUID offer();

    String service();

    @Override
    default Map<String, String> codes() {
        return Map.of("offer", offer().toString(), "service", service());
    }

    /** We asked a service to help. */
    record OfferMade(CaseReference reference, UUID offer, String service, Actor by, Instant at) implements OfferEvent {}

    /** Somebody there has seen it. */
    record OfferReceived(CaseReference reference, UUID offer, String service, Actor by, Instant at)
            implements OfferEvent {}

    /** They said yes. */
    record OfferAccepted(CaseReference reference, UUID offer, String service, Actor by, Instant at)
            implements OfferEvent {}

    /** They said no. */
    record OfferDeclined(
            CaseReference reference,
            UUID offer,
            String service,
            @Nullable DeclineReason reason,
            Actor by,
            Instant at) implements OfferEvent {
        @Override
        public Map<String, String> codes() {
            return reason == null
                    ? OfferEvent.super.codes()
                    : Map.of("offer", offer.toString(), "service", service, "reason", reason.name());
        }
    }

    /** They asked us something. */
    record PartnerAsked(CaseReference reference, UUID offer, String service, Actor by, Instant at)
            implements OfferEvent {}

    /** We answered their question. */
    record PartnerAnswered(CaseReference reference, UUID offer, String service, Actor by, Instant at)
            implements OfferEvent {}

    /** We reminded them that we wait for their answer. */
    record PartnerReminded(CaseReference reference, UUID offer, String service, Actor by, Instant at)
            implements OfferEvent {}

    /** Nobody answered in time. */
    record OfferUnanswered(CaseReference reference, UUID offer, String service, Actor by, Instant at)
            implements OfferEvent {}

    /** We took it back: they may see nothing of it any more. */
    record OfferRecalled(CaseReference reference, UUID offer, String service, Actor by, Instant at)
            implements OfferEvent {}

    /** The help began. */
    record HelpStarted(CaseReference reference, UUID offer, String service, Actor by, Instant at)
            implements OfferEvent {}

    /** The help ended. */
    record HelpEnded(
            CaseReference reference,
            UUID offer,
            String service,
            @Nullable HelpOutcome outcome,
            Actor by,
            Instant at) implements OfferEvent {
        @Override
        public Map<String, String> codes() {
            return outcome == null
                    ? OfferEvent.super.codes()
                    : Map.of("offer", offer.toString(), "service", service, "outcome", outcome.name());
        }
    }

    /** What they said came by phone, and one of us wrote it down; who said it is kept with the offer. */
    record AnsweredByPhone(
            CaseReference reference, UUID offer, String service, PartnerNews.Kind answer, Actor by, Instant at)
            implements OfferEvent {

        @Override
        public Map<String, String> codes() {
            return Map.of("offer", offer.toString(), "service", service, "answer", answer.name());
        }
    }
}
