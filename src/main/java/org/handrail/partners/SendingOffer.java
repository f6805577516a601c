package org.handrail.partners;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the offer to a service with what may be shared, and takes offers back. */
@Component
public class SendingOffer {

    private final PartnerOffers offers;

    SendingOffer(PartnerOffers offers) {
        this.offers = offers;
    }

    /**
     * Asks the service.
     *
     * @param scope a code of {@link SharingScope}
     * @param agreedBy the team that decided to share, where the table left it to people
     */
    @Transactional
    public void send(PartnerReferral referral, PartnerService service, String scope, @Nullable String agreedBy) {
        UUID evaluation = referral.sharingEvaluation();
        if (evaluation == null) {
            throw new OfferRefusal("Nobody has asked whether this may be shared.");
        }
        int rank = offers.ofReferral(referral.id()).size() + 1;
        offers.make(referral, service, rank, new Sharing(SharingScope.valueOf(scope), evaluation, agreedBy));
    }

    /** Takes back every offer of the referral that is not over. */
    @Transactional
    public void recall(UUID referral) {
        offers.ofReferral(referral).forEach(offer -> offers.change(offer.terms().id(), PartnerOffer::recall));
    }

    /** Notes that the offer that waits was not answered in time. */
    @Transactional
    public void unanswered(UUID referral) {
        offers.ofReferral(referral).stream()
                .filter(offer -> offer.state().waits())
                .forEach(offer -> offers.change(offer.terms().id(), PartnerOffer::goUnanswered));
    }

    /** Reminds the service that its answer is wanted. */
    @Transactional
    public void remind(UUID referral) {
        offers.ofReferral(referral).stream()
                .filter(offer -> offer.state().waits())
                .forEach(offer -> offers.change(offer.terms().id(), PartnerOffer::remind));
    }
}
