package org.handrail.partners.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handrail.partners.Choices;
import org.handrail.partners.PartnerOffers;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.ReferralOfTask;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Help at partners in forms: which help, whom to ask, what they may know, and the answers to their questions. */
@Component
class PartnerFields implements FormValues {

    private final PartnerReferrals referrals;
    private final Choices choices;
    private final PartnerOffers offers;
    private final ReferralOfTask tasks;
    private final PartnerChoices options;
    private final Map<String, Function<PartnerReferral, String>> ofReferral;
    private final Map<String, Function<CaseReference, String>> ofCase;

    PartnerFields(
            PartnerReferrals referrals,
            Choices choices,
            PartnerOffers offers,
            ReferralOfTask tasks,
            PartnerChoices options,
            PartnerWords words) {
        this.referrals = referrals;
        this.choices = choices;
        this.offers = offers;
        this.tasks = tasks;
        this.options = options;
        this.ofReferral = Map.of(
                "view_partner_help", words::pathway,
                "view_partner_eligibility", words::eligibility,
                "view_partner_services", words::ranked,
                "view_partner_service", words::service,
                "view_partner_sharing", words::sharing,
                "view_partner_words", words::told,
                "view_partner_question", words::question,
                "view_partner_tried", words::tried);
        this.ofCase = Map.of("view_partnerHelp", words::whole);
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("partner_") || key.startsWith("view_partner");
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        ofCase.forEach((key, saying) -> put(shown, keys, key, () -> saying.apply(task.caseReference())));
        put(shown, keys, "partner_pathwayChoices", () -> options.pathways(task.caseReference()));
        put(shown, keys, "partner_all", options::all);
        if (keys.stream().noneMatch(this::aboutReferral)) {
            return shown;
        }
        referral(task).ifPresent(referral -> {
            ofReferral.forEach((key, saying) -> put(shown, keys, key, () -> saying.apply(referral)));
            put(shown, keys, "partner_services", () -> options.ranked(referral.id()));
            if (referral.words() != null) {
                put(shown, keys, "partner_words", () -> Objects.requireNonNull(referral.words()));
            }
        });
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        if (values.isEmpty()) {
            return;
        }
        if (values.get("partner_pathways") instanceof Collection<?> chosen) {
            referrals.choose(
                    task.caseReference(), chosen.stream().map(String::valueOf).toList());
        }
        referral(task).ifPresent(referral -> keep(referral, values));
    }

    private void keep(PartnerReferral referral, Map<String, @Nullable Object> values) {
        List<String> asked = Stream.of("partner_first", "partner_second", "partner_third", "partner_other")
                .map(key -> text(values, key))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (!asked.isEmpty()) {
            choices.choose(referral.id(), asked);
        }
        String told = text(values, "partner_words");
        if (told != null) {
            referrals.tell(referral.id(), "true".equals(text(values, "partner_needed")), told);
        }
        String answer = text(values, "partner_answer");
        if (answer != null) {
            offers.ofReferral(referral.id()).stream()
                    .filter(offer -> offer.state().waits())
                    .findFirst()
                    .map(offer -> offer.terms().id())
                    .ifPresent(id -> offers.change(id, offer -> offer.answer(answer)));
        }
    }

    private boolean aboutReferral(String key) {
        return ofReferral.containsKey(key) || key.equals("partner_services") || key.equals("partner_words");
    }

    private Optional<PartnerReferral> referral(TaskAtHand task) {
        Optional<UUID> id = tasks.of(task.id());
        return id.map(referrals::get);
    }

    private static void put(Map<String, Object> shown, Set<String> keys, String key, Supplier<Object> value) {
        if (keys.contains(key)) {
            shown.put(key, value.get());
        }
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }
}
