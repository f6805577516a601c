package org.handrail.plan.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.plan.ItemWords;
import org.handrail.plan.NewItem;
import org.handrail.plan.Plan.Arrangement;
import org.handrail.plan.PlanMeeting.CopyWay;
import org.handrail.plan.PlanMeeting.Words;
import org.handrail.plan.PlanMeetings;
import org.handrail.plan.Plans;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Making a plan in forms: who helps, the meeting, its steps, and the copy for the family. */
@Component
class PlanFields implements FormValues {

    private static final int SLOTS = 6;

    private final Plans plans;
    private final PlanMeetings meetings;
    private final TeamAroundHousehold team;
    private final TeamChoices choices;
    private final Map<String, Function<CaseReference, Object>> shown;

    PlanFields(Plans plans, PlanMeetings meetings, TeamAroundHousehold team, TeamChoices choices) {
        this.plans = plans;
        this.meetings = meetings;
        this.team = team;
        this.choices = choices;
        this.shown = Map.of(
                "plan_accounts", choices::couldHelp,
                "plan_team", choices::mayLeave,
                "plan_owners", choices::owners);
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("plan_");
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> values = new HashMap<>();
        shown.forEach((key, value) -> {
            if (keys.contains(key)) {
                values.put(key, value.apply(task.caseReference()));
            }
        });
        return values;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        CaseReference reference = task.caseReference();
        Typed typed = new Typed(values);
        if (typed.has("plan_place")) {
            arrange(reference, typed);
        }
        if (typed.has("plan_came")) {
            meet(reference, typed);
        }
        typed.find("plan_summary").ifPresent(summary -> meetings.writeUp(reference, summary));
        typed.find("plan_copy_way")
                .ifPresent(way -> meetings.copy(
                        reference,
                        CopyWay.valueOf(way),
                        typed.find("plan_copy_words").orElse(null)));
        typed.find("plan_new_lead").ifPresent(lead -> lead(reference, lead, typed));
    }

    private void arrange(CaseReference reference, Typed typed) {
        plans.arrange(
                reference,
                typed.day("plan_meeting_on"),
                new Arrangement(
                        typed.get("plan_place"), typed.words("plan_meeting_time"), typed.words("plan_network")));
        typed.many("plan_members").forEach(account -> team.join(reference, choices.actor(account)));
    }

    private void meet(CaseReference reference, Typed typed) {
        List<NewItem> steps = new ArrayList<>();
        for (int slot = 1; slot <= SLOTS; slot++) {
            if (typed.has("plan_action" + slot)) {
                steps.add(step(reference, typed, slot));
            }
        }
        Words words = new Words(typed.get("plan_came"), typed.words("plan_voice"));
        meetings.hold(reference, words, typed.number("plan_scaling"), steps);
    }

    private NewItem step(CaseReference reference, Typed typed, int slot) {
        return new NewItem(
                new ItemWords(
                        typed.get("plan_need" + slot),
                        typed.get("plan_outcome" + slot),
                        typed.get("plan_action" + slot),
                        typed.get("plan_measure" + slot)),
                choices.owner(reference, typed.get("plan_owner" + slot)),
                typed.day("plan_by" + slot));
    }

    private void lead(CaseReference reference, String account, Typed typed) {
        String before = team.lead(reference).map(lead -> lead.who().account()).orElse(null);
        team.leadBy(reference, choices.actor(account));
        if (before != null && "LEAVES".equals(typed.words("plan_old_lead"))) {
            team.leave(reference, before);
        }
    }
}
