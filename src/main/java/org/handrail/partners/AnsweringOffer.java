package org.handrail.partners;

import java.util.Optional;
import java.util.UUID;
import org.handrail.partners.PartnerNews.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organisation can do with an offer that was made to it. An offer to somebody else does not exist for it. The
 * offer and the process change together or not at all.
 */
@Component
public class AnsweringOffer {

    private final PartnerOffers offers;
    private final PartnerNews news;

    AnsweringOffer(PartnerOffers offers, PartnerNews news) {
        this.offers = offers;
        this.news = news;
    }

    /** The offer, when it is this organisation's and was not taken back. */
    public Optional<PartnerOffer> find(String organisation, UUID id) {
        return offers.find(id)
                .filter(offer -> offer.terms().organisation().equals(organisation))
                .filter(offer -> offer.state() != OfferState.RECALLED);
    }

    /** Somebody there looks at it. */
    @Transactional
    public void see(UUID id) {
        boolean first = offers.find(id)
                .filter(offer -> offer.state() == OfferState.REQUESTED)
                .isPresent();
        if (first) {
            tell(offers.change(id, PartnerOffer::receive), Kind.RECEIVED);
        }
    }

    /** Throws {@link OfferRefusal} when the offer, or the process that waits for it, does not allow this. */
    @Transactional
    public void answer(UUID id, OfferAnswer answer) {
        mustTell(offers.change(id, answer::to), answer.kind());
    }

    /**
     * As {@link #answer}, for an answer that completes the task that asks for it: the process goes on from there, so
     * nobody else tells it.
     */
    @Transactional
    public void answerInTask(UUID id, OfferAnswer answer) {
        offers.change(id, answer::to);
    }

    /** As {@link #answer}; so does each verb below. */
    @Transactional
    public void accept(UUID id) {
        answer(id, new OfferAnswer.Yes());
    }

    @Transactional
    public void decline(UUID id, DeclineReason reason, @Nullable String words) {
        answer(id, new OfferAnswer.No(reason, words));
    }

    @Transactional
    public void ask(UUID id, String question) {
        answer(id, new OfferAnswer.Question(question));
    }

    @Transactional
    public void start(UUID id) {
        answer(id, new OfferAnswer.Started());
    }

    @Transactional
    public void outcome(UUID id, HelpOutcome outcome, @Nullable String words) {
        answer(id, new OfferAnswer.Ended(outcome, words));
    }

    private boolean tell(PartnerOffer offer, Kind kind) {
        return news.tell(offer.terms().reference(), offer.terms().referral(), kind);
    }

    private void mustTell(PartnerOffer offer, Kind kind) {
        if (!tell(offer, kind)) {
            throw new OfferRefusal(
                    kind == Kind.MORE_INFO
                            ? "We are still working on your last question. You can accept or decline meanwhile."
                            : "This offer is not waiting for that any more. Look at the list again.");
        }
    }
}
