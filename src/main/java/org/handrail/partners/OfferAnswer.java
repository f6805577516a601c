package org.handrail.partners;

import org.handrail.partners.PartnerNews.Kind;
import org.jspecify.annotations.Nullable;

/** What an organisation says to an offer that was made to it: the same verbs on its page, in its tasks and by phone. */
public sealed interface OfferAnswer {

    /** What the process of the offer hears. */
    Kind kind();

    /** Throws {@link OfferRefusal} when the offer does not stand where it allows this. */
    void to(PartnerOffer offer);

    /** They can help. */
    record Yes() implements OfferAnswer {

        @Override
        public Kind kind() {
            return Kind.ACCEPTED;
        }

        @Override
        public void to(PartnerOffer offer) {
            offer.accept();
        }
    }

    /** They cannot help. */
    record No(DeclineReason reason, @Nullable String words) implements OfferAnswer {

        @Override
        public Kind kind() {
            return Kind.DECLINED;
        }

        @Override
        public void to(PartnerOffer offer) {
            offer.decline(reason, words);
        }
    }

    /** They need to know something first. */
    record Question(String words) implements OfferAnswer {

        @Override
        public Kind kind() {
            return Kind.MORE_INFO;
        }

        @Override
        public void to(PartnerOffer offer) {
            offer.ask(words);
        }
    }

    /** Their help has started. */
    record Started() implements OfferAnswer {

        @Override
        public Kind kind() {
            return Kind.STARTED;
        }

        @Override
        public void to(PartnerOffer offer) {
            offer.start();
        }
    }

    /** Their help has ended, or never began. */
    record Ended(HelpOutcome outcome, @Nullable String words) implements OfferAnswer {

        @Override
        public Kind kind() {
            return Kind.OUTCOME;
        }

        @Override
        public void to(PartnerOffer offer) {
            offer.recordOutcome(outcome, words);
        }
    }
}
