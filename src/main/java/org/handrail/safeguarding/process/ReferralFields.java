package org.handrail.safeguarding.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.handrail.safeguarding.EntryKind;
import org.handrail.safeguarding.ReferralEntries;
import org.handrail.safeguarding.StatutoryReferral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a form asks and shows about one referral. Every answer becomes an entry of it and is never changed. */
@Component
class ReferralFields implements FormValues {

    private static final String FIELD = "referral_";

    private static final Map<String, EntryKind> KINDS = kinds();

    private static final Map<String, Map<String, String>> LABELS = Map.of(
            "referral_channel",
            Map.of(
                    "PHONE",
                    "Phone",
                    "SECURE_EMAIL",
                    "Secure email",
                    "THEIR_FORM",
                    "Their form",
                    "IN_PERSON",
                    "In person"),
            "referral_told_family",
            Map.of("YES", "Yes", "NO_UNSAFE", "No, it was not safe", "NOT_YET", "Not yet"));

    private final ReferralsOfTasks tasks;
    private final ReferralEntries entries;
    private final ReferralWords words;

    ReferralFields(ReferralsOfTasks tasks, ReferralEntries entries, ReferralWords words) {
        this.tasks = tasks;
        this.entries = entries;
        this.words = words;
    }

    private static Map<String, EntryKind> kinds() {
        Map<String, EntryKind> kinds = new LinkedHashMap<>();
        kinds.put("referral_present", EntryKind.WHO_IS_THERE);
        kinds.put("referral_made_safe", EntryKind.MADE_SAFE);
        kinds.put("referral_channel", EntryKind.CHANNEL);
        kinds.put("referral_told_to", EntryKind.TOLD);
        kinds.put("referral_words", EntryKind.WORDS_SENT);
        kinds.put("referral_their_reference", EntryKind.THEIR_REFERENCE);
        kinds.put("referral_not_sent", EntryKind.NOT_SENT);
        kinds.put("referral_told_family", EntryKind.FAMILY_TOLD);
        kinds.put("referral_receipt", EntryKind.RECEIPT);
        kinds.put("referral_decision", EntryKind.DECISION);
        kinds.put("referral_our_view", EntryKind.OUR_VIEW);
        kinds.put("referral_talk", EntryKind.TALK);
        return kinds;
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith(FIELD) || ReferralWords.KEYS.contains(key);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        if (keys.stream().noneMatch(ReferralWords.KEYS::contains)) {
            return Map.of();
        }
        Map<String, Object> shown = new HashMap<>();
        Optional<StatutoryReferral> referral = tasks.of(task.id());
        for (String key : keys) {
            words.of(key, task.id(), referral).ifPresent(text -> shown.put(key, text));
        }
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        Map<EntryKind, String> answered = new LinkedHashMap<>();
        KINDS.forEach((key, kind) -> {
            Object typed = values.get(key);
            if (typed != null) {
                String text = typed.toString();
                answered.put(kind, LABELS.getOrDefault(key, Map.of()).getOrDefault(text, text));
            }
        });
        if (!answered.isEmpty()) {
            StatutoryReferral referral = tasks.of(task.id())
                    .orElseThrow(() -> new IllegalStateException("The task belongs to no referral."));
            answered.forEach((kind, words) -> entries.add(referral, kind, words));
        }
    }
}
