package org.handrail.partners;

import java.util.List;
import java.util.Set;
import org.handrail.access.Relationships;
import org.handrail.access.Relationships.Kind;
import org.handrail.caserecord.AgreementStatus;
import org.handrail.caserecord.Agreements;
import org.handrail.caserecord.Agreements.AgreementRecorded;
import org.handrail.caserecord.RecordedAgreement;
import org.handrail.platform.CaseReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An organisation that said yes sees the shared part of the case until its help ends, its offer is taken back or the family
 * withdraws: in the transaction of any of these.
 */
@Component
class HelpersSeeCase {

    private static final Set<AgreementStatus> NO = Set.of(AgreementStatus.WITHDRAWN, AgreementStatus.REFUSED);

    private final PartnerOffers offers;
    private final Agreements agreements;
    private final Relationships relationships;

    HelpersSeeCase(PartnerOffers offers, Agreements agreements, Relationships relationships) {
        this.offers = offers;
        this.agreements = agreements;
        this.relationships = relationships;
    }

    @EventListener
    void note(OfferEvent happened) {
        bringUpToDate(happened.reference());
    }

    @EventListener
    void note(AgreementRecorded recorded) {
        bringUpToDate(recorded.reference());
    }

    /** Whether the family said no after the offer was made. What is offered after a no rests on something else than agreement. */
    boolean withdrawn(PartnerOffer offer) {
        return agreements.history(offer.terms().reference()).stream()
                .limit(1)
                .filter(newest -> NO.contains(newest.agreement().status()))
                .map(RecordedAgreement::recordedAt)
                .anyMatch(no -> !no.isBefore(offer.terms().requestedAt()));
    }

    /** The offers by which the organisation sees the shared part of the case. */
    List<PartnerOffer> open(CaseReference reference) {
        return offers.ofCase(reference).stream()
                .filter(offer ->
                        offer.state().helps() && offer.terms().sharing().scope().household())
                .filter(offer -> !withdrawn(offer))
                .toList();
    }

    private void bringUpToDate(CaseReference reference) {
        relationships.only(
                reference,
                Kind.HELPER,
                open(reference).stream()
                        .map(offer -> offer.terms().organisation())
                        .toList());
    }
}
