package org.handrail.partners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One question to one service: can you help this family? Change it inside {@link PartnerOffers#change}, which saves it and
 * publishes what happened. Every verb refuses with an {@link OfferRefusal} that names the state.
 */
public final class PartnerOffer {

    /** What never changes about an offer. */
    public record Terms(
            UUID id,
            CaseReference reference,
            UUID referral,
            String pathway,
            String service,
            String organisation,
            int rank,
            Sharing sharing,
            Instant requestedAt) {}

    /** Free words on an offer, as people wrote them. */
    public record Words(
            @Nullable String question,
            @Nullable String answer,
            @Nullable String words) {

        static final Words NONE = new Words(null, null, null);
    }

    private static final Set<HelpOutcome> NEVER_BEGAN =
            Set.of(HelpOutcome.DID_NOT_START, HelpOutcome.DISENGAGED, HelpOutcome.REFERRED_ON);

    private final Terms terms;
    private OfferState state;
    private @Nullable DeclineReason reason;
    private @Nullable HelpOutcome outcome;
    private Words words;
    private final Instant since;
    private final List<BiFunction<Actor, Instant, OfferEvent>> happened = new ArrayList<>();

    PartnerOffer(
            Terms terms,
            OfferState state,
            @Nullable DeclineReason reason,
            @Nullable HelpOutcome outcome,
            Words words,
            Instant since) {
        this.terms = terms;
        this.state = state;
        this.reason = reason;
        this.outcome = outcome;
        this.words = words;
        this.since = since;
    }

    static PartnerOffer made(Terms terms) {
        PartnerOffer offer = new PartnerOffer(terms, OfferState.REQUESTED, null, null, Words.NONE, terms.requestedAt());
        offer.raise((by, at) -> new OfferEvent.OfferMade(terms.reference(), terms.id(), terms.service(), by, at));
        return offer;
    }

    /** Notes that somebody there has seen it. Seeing it again changes nothing. */
    public void receive() {
        if (state == OfferState.REQUESTED) {
            state = OfferState.RECEIVED;
            raise((by, at) -> new OfferEvent.OfferReceived(terms.reference(), terms.id(), terms.service(), by, at));
        }
    }

    public void accept() {
        require(state.waits(), "be accepted");
        state = OfferState.ACCEPTED;
        raise((by, at) -> new OfferEvent.OfferAccepted(terms.reference(), terms.id(), terms.service(), by, at));
    }

    public void decline(DeclineReason because, @Nullable String theirWords) {
        require(state.waits(), "be declined");
        state = OfferState.DECLINED;
        reason = because;
        words = new Words(words.question(), words.answer(), theirWords);
        raise((by, at) ->
                new OfferEvent.OfferDeclined(terms.reference(), terms.id(), terms.service(), because, by, at));
    }

    /** Keeps a question; an answer to an earlier one makes way. */
    public void ask(String question) {
        require(state.waits(), "be asked about");
        state = OfferState.RECEIVED;
        words = new Words(question, null, words.words());
        raise((by, at) -> new OfferEvent.PartnerAsked(terms.reference(), terms.id(), terms.service(), by, at));
    }

    public void answer(String answer) {
        require(state.waits() && words.question() != null, "be answered");
        words = new Words(words.question(), answer, words.words());
        raise((by, at) -> new OfferEvent.PartnerAnswered(terms.reference(), terms.id(), terms.service(), by, at));
    }

    public void start() {
        require(state == OfferState.ACCEPTED, "start");
        state = OfferState.STARTED;
        raise((by, at) -> new OfferEvent.HelpStarted(terms.reference(), terms.id(), terms.service(), by, at));
    }

    /** Ends the help. Help that never began can only end as such, or as passed on or not wanted any more. */
    public void recordOutcome(HelpOutcome came, @Nullable String theirWords) {
        require(state.helps(), "have an outcome");
        if (state == OfferState.STARTED && came == HelpOutcome.DID_NOT_START) {
            throw new OfferRefusal("The help has started, so its outcome cannot be that it never started.");
        }
        if (state == OfferState.ACCEPTED && !NEVER_BEGAN.contains(came)) {
            throw new OfferRefusal("The help has not started. Say first that it has, or that it never will.");
        }
        state = OfferState.ENDED;
        outcome = came;
        words = new Words(words.question(), words.answer(), theirWords);
        raise((by, at) -> new OfferEvent.HelpEnded(terms.reference(), terms.id(), terms.service(), came, by, at));
    }

    /** What can come of the help as it stands now; nothing before they said yes. */
    public List<HelpOutcome> possibleOutcomes() {
        return Arrays.stream(HelpOutcome.values())
                .filter(came -> state == OfferState.ACCEPTED
                        ? NEVER_BEGAN.contains(came)
                        : state == OfferState.STARTED && came != HelpOutcome.DID_NOT_START)
                .toList();
    }

    /** Notes that nobody answered in time. */
    public void goUnanswered() {
        require(state.waits(), "go without an answer");
        state = OfferState.NO_ANSWER;
        raise((by, at) -> new OfferEvent.OfferUnanswered(terms.reference(), terms.id(), terms.service(), by, at));
    }

    /** Reminds them that we wait. */
    public void remind() {
        require(state.waits(), "be reminded of");
        raise((by, at) -> new OfferEvent.PartnerReminded(terms.reference(), terms.id(), terms.service(), by, at));
    }

    /** Takes the offer back. One that is over already stays as it ended. */
    public void recall() {
        if (state.waits() || state.helps()) {
            state = OfferState.RECALLED;
            raise((by, at) -> new OfferEvent.OfferRecalled(terms.reference(), terms.id(), terms.service(), by, at));
        }
    }

    public Terms terms() {
        return terms;
    }

    public OfferState state() {
        return state;
    }

    public Optional<DeclineReason> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<HelpOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Words words() {
        return words;
    }

    /** Since when it stands as it does. */
    public Instant since() {
        return since;
    }

    List<OfferEvent> happened(Actor by, Instant at) {
        return happened.stream().map(event -> event.apply(by, at)).toList();
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new OfferRefusal(
                    "This offer cannot " + what + ": it stands at '" + state.label() + "' (" + state + ").");
        }
    }

    private void raise(BiFunction<Actor, Instant, OfferEvent> event) {
        happened.add(event);
    }
}
