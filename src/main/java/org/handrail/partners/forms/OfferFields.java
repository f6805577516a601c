package org.handrail.partners.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handrail.partners.AnsweringOffer;
import org.handrail.partners.OfferRefusal;
import org.handrail.partners.OfferSheets;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.partners.ReferralOfTask;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.EngineRefusal;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks of an organisation that was asked to help: they show the offer, and its answers are those of its page. */
@Component
class OfferFields implements FormValues {

    private static final String ASKED = "view_offer_asked";
    private static final String TOLD = "view_offer_told";

    private final PartnerOffers offers;
    private final ReferralOfTask tasks;
    private final AnsweringOffer answering;
    private final OfferSheets sheets;
    private final OfferWords words;
    private final CurrentActor currentActor;

    OfferFields(
            PartnerOffers offers,
            ReferralOfTask tasks,
            AnsweringOffer answering,
            OfferSheets sheets,
            OfferWords words,
            CurrentActor currentActor) {
        this.offers = offers;
        this.tasks = tasks;
        this.answering = answering;
        this.sheets = sheets;
        this.words = words;
        this.currentActor = currentActor;
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("offer_")
                || key.startsWith("view_offer_")
                || key.equals(TaskAnswers.ANSWER)
                || key.equals(TaskAnswers.START);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        if (keys.contains(ASKED)) {
            offer(task).ifPresent(offer -> {
                shown.put(ASKED, words.asked(sheets.open(offer)));
                shown.put(TOLD, words.told(offer));
            });
        }
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        TaskAnswers.in(values).ifPresent(answer -> {
            PartnerOffer offer =
                    offer(task).orElseThrow(() -> new EngineRefusal("This offer is not waiting for that any more."));
            try {
                answering.answerInTask(offer.terms().id(), answer);
            } catch (OfferRefusal refused) {
                throw new EngineRefusal(String.valueOf(refused.getMessage()));
            }
        });
    }

    /** The offer to the organisation of whoever is at work; an offer to another is not there. */
    private Optional<PartnerOffer> offer(TaskAtHand task) {
        String organisation = currentActor.now().organisation();
        return tasks.of(task.id()).map(offers::ofReferral).stream()
                .flatMap(List::stream)
                .filter(offer -> offer.terms().organisation().equals(organisation))
                .filter(offer -> offer.state().waits() || offer.state().helps())
                .findFirst();
    }
}
