package org.handrail.casework.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.handrail.triage.CaseRecommendations;
import org.handrail.triage.OverrideOutcome;
import org.handrail.triage.Overriding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The level of need in forms: what the table recommends, what a person agreed, and why when the two differ. */
@Component
class LevelFields implements FormValues {

    private static final String RECOMMENDED = "recommendedLevel";
    private static final String AGREED = "agreedLevel";

    private final CaseRecommendations recommendations;
    private final Overriding overriding;

    LevelFields(CaseRecommendations recommendations, Overriding overriding) {
        this.recommendations = recommendations;
        this.overriding = overriding;
    }

    @Override
    public boolean owns(String key) {
        return key.equals(RECOMMENDED) || key.equals(AGREED) || key.startsWith("override_");
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        Integer level = recommendations.of(task.caseReference()).recommended().level();
        if (level != null && keys.contains(RECOMMENDED)) {
            shown.put(RECOMMENDED, level);
        }
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        Object agreed = values.get(AGREED);
        if (agreed == null) {
            return;
        }
        OverrideOutcome outcome = overriding.override(
                task.caseReference(),
                "level-of-need",
                agreed.toString(),
                text(values, "override_reason"),
                text(values, "override_words"));
        if (outcome instanceof OverrideOutcome.Refused) {
            throw new IllegalStateException("The form let an override through without its reason.");
        }
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }
}
