package org.handrail.assessment.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.ContactChannel;
import org.handrail.people.Household;
import org.handrail.people.HouseholdId;
import org.handrail.people.Households;
import org.handrail.people.SafeContact;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it is safe to reach the family, as they say themselves. */
@Component
class SafeContactFields implements FormValues {

    private static final String CHANNEL = "assess_safe_channel";
    private static final String TIMES = "assess_safe_times";
    private static final String NOT_KNOW = "assess_safe_not_know";

    private final CaseRecords cases;
    private final Households households;

    SafeContactFields(CaseRecords cases, Households households) {
        this.cases = cases;
        this.households = households;
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("assess_safe_");
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        if (keys.isEmpty()) {
            return shown;
        }
        households
                .find(cases.get(task.caseReference()).household())
                .flatMap(Household::safely)
                .ifPresent(known -> {
                    shown.put(CHANNEL, known.channel().name());
                    shown.put(TIMES, known.safeTimes());
                    shown.put(NOT_KNOW, known.mustNotKnow());
                });
        shown.keySet().retainAll(keys);
        shown.values().removeIf(""::equals);
        return shown;
    }

    /** Kept only when something is new. */
    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        String channel = Field.text(values, CHANNEL);
        if (channel == null) {
            return;
        }
        SafeContact told = new SafeContact(
                ContactChannel.valueOf(channel), Field.orEmpty(values, TIMES), Field.orEmpty(values, NOT_KNOW));
        HouseholdId household = cases.get(task.caseReference()).household();
        boolean known = households
                .find(household)
                .flatMap(Household::safely)
                .filter(told::equals)
                .isPresent();
        if (!known) {
            households.contactBy(household, told);
        }
    }
}
