package org.handrail.frontdoor.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.frontdoor.process.DemoWork;
import org.handrail.partners.AnsweringOffer;
import org.handrail.partners.HelpOutcome;
import org.handrail.partners.OfferState;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes an invented family to its step. What was done before, by whomever, is not done again. */
@Component
@Profile("demo")
class DemoStory {

    private static final String TODAY = "today";

    private final DemoWork work;
    private final Accounts accounts;
    private final PartnerOffers offers;
    private final AnsweringOffer answering;
    private final CurrentActor currentActor;
    private final Clock clock;

    DemoStory(
            DemoWork work,
            Accounts accounts,
            PartnerOffers offers,
            AnsweringOffer answering,
            CurrentActor currentActor,
            Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.offers = offers;
        this.answering = answering;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    void tell(CaseReference reference, DemoFamily family, DemoBook book) {
        Map<String, Long> done = new HashMap<>(work.done(reference));
        for (DemoAct act : book.acts(family.step())) {
            Account account = accounts.find(act.as()).orElseThrow();
            if (act.task() == null) {
                answer(reference, account, act);
            } else {
                long times = act.everyone() ? family.people().size() : 1;
                for (long time = 0; time < times; time++) {
                    if (done.merge(act.task(), -1L, Long::sum) < 0) {
                        work.does(account, reference, act.task(), answers(act, family));
                    }
                }
            }
        }
    }

    private void answer(CaseReference reference, Account account, DemoAct act) {
        PartnerOffer offer = offers.ofCase(reference).stream()
                .filter(made -> made.terms().organisation().equals(account.organisation()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No offer was made to them."));
        UUID id = offer.terms().id();
        currentActor.runAs(new Actor(account.name(), account.organisation()), () -> {
            if (act.offer() == DemoAct.OfferAnswer.ACCEPT && offer.state().waits()) {
                answering.see(id);
                answering.accept(id);
            } else if (act.offer() == DemoAct.OfferAnswer.START && offer.state() == OfferState.ACCEPTED) {
                answering.start(id);
            } else if (act.offer() == DemoAct.OfferAnswer.ACHIEVED && offer.state() == OfferState.STARTED) {
                answering.outcome(id, HelpOutcome.ACHIEVED, "We got there together, and they know where we are.");
            }
        });
    }

    private Map<String, Object> answers(DemoAct act, DemoFamily family) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (act.answers() != null) {
            act.answers().forEach((key, value) -> answers.put(key, dated(value)));
        }
        if (family.says() != null) {
            family.says().forEach((key, value) -> answers.computeIfPresent(key, (same, before) -> dated(value)));
        }
        return answers;
    }

    private Object dated(Object value) {
        if (value instanceof String text && text.startsWith(TODAY)) {
            String days = text.substring(TODAY.length());
            return LocalDate.ofInstant(clock.instant(), clock.getZone())
                    .plusDays(days.isEmpty() ? 0 : Integer.parseInt(days))
                    .toString();
        }
        return value;
    }
}
