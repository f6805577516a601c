package org.handrail.partners;

import java.util.Optional;
import java.util.UUID;
import org.handrail.access.SignedInAccount;
import org.handrail.casework.OfferOfTask;
import org.springframework.stereotype.Component;

/** Leads from a task to the offer that it is about, for the organisation that was asked. */
@Component
class SeenOffer implements OfferOfTask {

    private final ReferralOfTask tasks;
    private final PartnerOffers offers;
    private final SignedInAccount account;

    SeenOffer(ReferralOfTask tasks, PartnerOffers offers, SignedInAccount account) {
        this.tasks = tasks;
        this.offers = offers;
        this.account = account;
    }

    @Override
    public Optional<UUID> of(String taskId) {
        return tasks.of(taskId).map(offers::ofReferral).stream()
                .flatMap(made -> made.stream())
                .filter(offer ->
                        offer.terms().organisation().equals(account.get().organisation()))
                .filter(offer -> offer.state() != OfferState.RECALLED)
                .map(offer -> offer.terms().id())
                .findFirst();
    }
}
