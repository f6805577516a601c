package org.handrail.plan.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.plan.Change;
import org.handrail.plan.Handovers;
import org.handrail.plan.ItemState;
import org.handrail.plan.NewReview;
import org.handrail.plan.NextStep;
import org.handrail.plan.PlanItem;
import org.handrail.plan.PlanItems;
import org.handrail.plan.PlanReview.Words;
import org.handrail.plan.PlanReviews;
import org.handrail.plan.PlanUpdates;
import org.handrail.plan.UpdateOfTask;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.handrail.triage.OverrideOutcome;
import org.handrail.triage.Overriding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looking back at a plan in forms: news from those who help, the review, and the step that people decide. */
@Component
class ReviewFields implements FormValues {

    private static final String TABLE = "step-change";
    private static final Set<String> ANSWERS = Set.of("planDecision", "recommendedStep", "handoverAnswer");

    private final PlanItems items;
    private final PlanReviews reviews;
    private final PlanUpdates updates;
    private final UpdateOfTask tasks;
    private final Handovers handovers;
    private final TeamAroundHousehold team;
    private final Evaluations evaluations;
    private final Overriding overriding;

    ReviewFields(
            PlanItems items,
            PlanReviews reviews,
            PlanUpdates updates,
            UpdateOfTask tasks,
            Handovers handovers,
            TeamAroundHousehold team,
            Evaluations evaluations,
            Overriding overriding) {
        this.items = items;
        this.reviews = reviews;
        this.updates = updates;
        this.tasks = tasks;
        this.handovers = handovers;
        this.team = team;
        this.evaluations = evaluations;
        this.overriding = overriding;
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("review_") || ANSWERS.contains(key);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        return keys.contains("recommendedStep")
                ? recommended(task.caseReference())
                        .map(step -> Map.<String, Object>of("recommendedStep", step))
                        .orElseGet(Map::of)
                : Map.of();
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        CaseReference reference = task.caseReference();
        Typed typed = new Typed(values);
        typed.find("review_update_change")
                .ifPresent(change -> tasks.of(reference, task.id())
                        .ifPresent(asked -> updates.answer(
                                reference, asked.id(), Change.valueOf(change), typed.words("review_update_words"))));
        if (typed.has("review_family")) {
            review(reference, typed);
        }
        typed.find("planDecision").map(NextStep::valueOf).ifPresent(step -> decide(reference, step, typed));
        typed.find("review_handover_answer").ifPresent(words -> handovers.note(reference, words));
    }

    private void review(CaseReference reference, Typed typed) {
        Map<UUID, ItemState> steps = new HashMap<>();
        List<PlanItem> open = items.open(reference);
        for (int slot = 0; slot < open.size(); slot++) {
            PlanItem item = open.get(slot);
            typed.find("review_step" + (slot + 1))
                    .map(ItemState::valueOf)
                    .ifPresent(state -> steps.put(item.id(), state));
        }
        Map<String, Change> needs = new HashMap<>();
        for (LifeDomain domain : LifeDomain.values()) {
            typed.find("review_need_" + domain.key())
                    .map(Change::valueOf)
                    .ifPresent(change -> needs.put(domain.key(), change));
        }
        Words words = new Words(
                typed.get("review_family"), typed.words("review_voice"), typed.words("review_new_needs"), needs);
        reviews.hold(reference, new NewReview(typed.number("review_scaling"), words, steps));
        typed.many("review_leaving").forEach(account -> team.leave(reference, account));
    }

    private void decide(CaseReference reference, NextStep step, Typed typed) {
        String why = typed.get("review_decision");
        String recommended = recommended(reference).orElse(null);
        OverrideOutcome outcome = overriding.override(
                reference,
                TABLE,
                step.name(),
                typed.find("review_override_reason").orElse(null),
                why);
        if (outcome instanceof OverrideOutcome.Refused) {
            throw new IllegalStateException("The form let an override through without its reason.");
        }
        reviews.decide(reference, step, recommended, why);
        if (step.handsOver()) {
            handovers.ask(reference, step, typed.get("review_handover_to"));
        }
    }

    private Optional<String> recommended(CaseReference reference) {
        return Optional.ofNullable(evaluations.latest(reference).get(TABLE))
                .map(KeptEvaluation::evaluation)
                .map(found -> found.code("recommend"))
                .map(Objects::requireNonNull);
    }
}
