package org.handrail.plan.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.plan.PlanItem;
import org.handrail.plan.PlanItems;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The read-only words of forms of a plan, {@code view_plan…}, in plain English. */
@Component
class PlanWordsForForms implements FormValues {

    private static final Pattern SLOT = Pattern.compile("view_plan(Open|Room)([0-9]+)");
    private static final String NEED = "view_planNeed_";

    private final PlanItems items;
    private final StepWords steps;
    private final Map<String, BiFunction<CaseReference, TaskAtHand, String>> words = new HashMap<>();

    PlanWordsForForms(PlanItems items, StepWords steps, ReviewWords reviews, TeamChoices team) {
        this.items = items;
        this.steps = steps;
        words.put("view_plan", (reference, task) -> steps.all(reference));
        words.put("view_planMine", (reference, task) -> reviews.mine(reference, task.id()));
        words.put("view_planMeeting", (reference, task) -> reviews.meeting(reference));
        words.put("view_planSummary", (reference, task) -> reviews.summary(reference));
        words.put("view_planArrangement", (reference, task) -> reviews.arrangement(reference));
        words.put("view_planUpdates", (reference, task) -> reviews.updates(reference));
        words.put("view_planReview", (reference, task) -> reviews.newest(reference));
        words.put("view_planStep", (reference, task) -> reviews.recommended(reference));
        words.put("view_planHandover", (reference, task) -> reviews.handover(reference));
        words.put("view_planTeam", (reference, task) -> team.words(reference));
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("view_plan");
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        CaseReference reference = task.caseReference();
        Map<String, Object> shown = new HashMap<>();
        words.forEach((key, saying) -> {
            if (keys.contains(key)) {
                shown.put(key, saying.apply(reference, task));
            }
        });
        if (keys.stream().anyMatch(key -> SLOT.matcher(key).matches() || key.startsWith(NEED))) {
            List<PlanItem> open = items.open(reference);
            keys.forEach(key -> slot(key, open).ifPresent(value -> shown.put(key, value)));
        }
        return shown;
    }

    private Optional<String> slot(String key, List<PlanItem> open) {
        Matcher slot = SLOT.matcher(key);
        if (slot.matches()) {
            int number = Integer.parseInt(slot.group(2));
            return Optional.of(
                    slot.group(1).equals("Open")
                            ? number <= open.size() ? number + ". " + steps.of(open.get(number - 1)) : ""
                            : open.size() + number <= PlanItems.MOST_OPEN ? "yes" : "");
        }
        return key.startsWith(NEED)
                ? Optional.of(
                        open.stream().anyMatch(item -> item.words().need().equals(key.substring(NEED.length())))
                                ? "yes"
                                : "")
                : Optional.empty();
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        if (!values.isEmpty()) {
            throw new IllegalStateException("A form has an input for words that are only shown.");
        }
    }
}
