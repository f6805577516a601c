package org.handrail.plan.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handrail.plan.Handovers;
import org.handrail.plan.OwnerNames;
import org.handrail.plan.Plan.Arrangement;
import org.handrail.plan.PlanItems;
import org.handrail.plan.PlanMeeting;
import org.handrail.plan.PlanMeetings;
import org.handrail.plan.PlanReview;
import org.handrail.plan.PlanReviews;
import org.handrail.plan.PlanUpdate;
import org.handrail.plan.PlanUpdates;
import org.handrail.plan.Plans;
import org.handrail.plan.UpdateOfTask;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.UkTime;
import org.handrail.triage.Codes;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Meetings, news and reviews of a plan in the words of forms. */
@Component
class ReviewWords {

    private final Plans plans;
    private final PlanMeetings meetings;
    private final PlanReviews reviews;
    private final PlanItems items;
    private final PlanUpdates updates;
    private final UpdateOfTask tasks;
    private final Handovers handovers;
    private final Evaluations evaluations;
    private final StepWords steps;
    private final OwnerNames names;
    private final Codes codes;
    private final UkTime time;

    ReviewWords(
            Plans plans,
            PlanMeetings meetings,
            PlanReviews reviews,
            PlanItems items,
            PlanUpdates updates,
            UpdateOfTask tasks,
            Handovers handovers,
            Evaluations evaluations,
            StepWords steps,
            OwnerNames names,
            Codes codes,
            UkTime time) {
        this.plans = plans;
        this.meetings = meetings;
        this.reviews = reviews;
        this.items = items;
        this.updates = updates;
        this.tasks = tasks;
        this.handovers = handovers;
        this.evaluations = evaluations;
        this.steps = steps;
        this.names = names;
        this.codes = codes;
        this.time = time;
    }

    String arrangement(CaseReference reference) {
        return plans.find(reference)
                .filter(plan -> plan.meetingOn() != null)
                .map(plan -> {
                    Arrangement arranged = plan.arrangement();
                    List<String> lines = new ArrayList<>();
                    line(lines, "When", (time.day(plan.meetingOn()) + " " + arranged.time()).strip());
                    line(lines, "Where", arranged.place());
                    line(lines, "From the family’s own network", arranged.network());
                    return Markdown.list(lines);
                })
                .orElse("");
    }

    String meeting(CaseReference reference) {
        return newestMeeting(reference)
                .map(held -> {
                    List<String> lines = new ArrayList<>();
                    line(lines, "Held", time.at(held.heldAt()));
                    line(lines, "There", held.words().came());
                    line(lines, "What the children say", held.words().voice());
                    scaling(lines, held.scaling());
                    return Markdown.list(lines);
                })
                .orElse("");
    }

    String summary(CaseReference reference) {
        return newestMeeting(reference)
                .map(PlanMeeting::summary)
                .map(Markdown::escape)
                .orElse("");
    }

    /** The steps of whoever the task asks. */
    String mine(CaseReference reference, String taskId) {
        Optional<PlanUpdate> asked = tasks.of(reference, taskId);
        List<String> own = items.open(reference).stream()
                .filter(item -> asked.isPresent()
                        && asked.get().who().equals(item.owner().who()))
                .map(steps::of)
                .toList();
        return own.isEmpty() ? "You own no step that is open." : Markdown.list(own);
    }

    String updates(CaseReference reference) {
        List<PlanUpdate> asked = updates.newest(reference);
        return asked.isEmpty()
                ? "Nobody else was asked."
                : Markdown.list(asked.stream().map(this::update).toList());
    }

    private String update(PlanUpdate asked) {
        String who = "**" + Markdown.escape(names.of(asked.who())) + "**: ";
        if (asked.change() == null) {
            return who + (asked.unansweredAt() == null ? "asked, no answer yet." : "no reply in time.");
        }
        return who + asked.change().label() + ". " + Markdown.escape(Objects.requireNonNullElse(asked.words(), ""));
    }

    String newest(CaseReference reference) {
        return reviews.of(reference).stream()
                .reduce((earlier, later) -> later)
                .map(this::review)
                .orElse("");
    }

    private String review(PlanReview held) {
        List<String> lines = new ArrayList<>();
        line(lines, "Held", time.at(held.heldAt()));
        line(lines, "What the family says", held.words().family());
        line(lines, "What the children say", held.words().voice());
        line(lines, "What is new", held.words().newNeeds());
        scaling(lines, held.scaling());
        return Markdown.list(lines);
    }

    String recommended(CaseReference reference) {
        return Optional.ofNullable(evaluations.latest(reference).get("step-change"))
                .map(KeptEvaluation::evaluation)
                .map(found -> "**" + codes.label("step-change", "recommend", String.valueOf(found.code("recommend")))
                        + "**. " + String.join(" ", found.reasons()))
                .orElse("");
    }

    String handover(CaseReference reference) {
        return handovers
                .open(reference)
                .map(asked -> Markdown.escape(asked.to()) + " (asked " + time.at(asked.askedAt()) + ")")
                .orElse("");
    }

    private Optional<PlanMeeting> newestMeeting(CaseReference reference) {
        return meetings.of(reference).stream().reduce((earlier, later) -> later);
    }

    private static void scaling(List<String> lines, @Nullable Integer scaling) {
        if (scaling != null) {
            lines.add("How the family feels, from 0 to 10: **" + scaling + "**");
        }
    }

    private static void line(List<String> lines, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(label + ": " + Markdown.escape(words));
        }
    }
}
