package org.handrail.plan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.handrail.caserecord.CaseEvent;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** Something that happened to the plan of a case. */
public sealed interface PlanEvent extends CaseEvent {

    /** A plan was opened. */
    record PlanOpened(CaseReference reference, Actor by, Instant at) implements PlanEvent {}

    /** The first meeting was arranged with the family. */
    record PlanMeetingArranged(CaseReference reference, Actor by, Instant at) implements PlanEvent {}

    /** A meeting agreed or changed the plan. */
    record PlanAgreed(CaseReference reference, int meeting, int steps, Actor by, Instant at) implements PlanEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("meeting", String.valueOf(meeting), "steps", String.valueOf(steps));
        }
    }

    /** The plan was written up in plain words. */
    record PlanWrittenUp(CaseReference reference, Actor by, Instant at) implements PlanEvent {}

    /** The family got its copy, or why it did not. */
    record PlanCopyGiven(CaseReference reference, PlanMeeting.CopyWay way, Actor by, Instant at) implements PlanEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("way", way.name());
        }
    }

    /** Somebody who helps was asked how it goes. */
    record PlanUpdateAsked(CaseReference reference, Actor who, Actor by, Instant at) implements PlanEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("account", who.account(), "organisation", who.organisation());
        }
    }

    /** Somebody who helps said how it goes. */
    record PlanUpdateGiven(CaseReference reference, Actor by, Instant at) implements PlanEvent {}

    /** Somebody who helps did not reply in time. */
    record PlanUpdateMissed(CaseReference reference, Actor who, Actor by, Instant at) implements PlanEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("account", who.account(), "organisation", who.organisation());
        }
    }

    /** A step of the plan is late, and somebody is told: {@code recipient} is an account or a team. */
    record PlanStepLate(CaseReference reference, UUID item, String recipient, Actor by, Instant at)
            implements PlanEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("item", item.toString(), "recipient", recipient);
        }
    }

    /** A review looked back at the plan. */
    record PlanReviewed(CaseReference reference, int review, Actor by, Instant at) implements PlanEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("review", String.valueOf(review));
        }
    }

    /** A person decided what happens after a review. */
    record NextStepDecided(
            CaseReference reference,
            NextStep step,
            @Nullable String recommended,
            Actor by,
            Instant at) implements PlanEvent {
        @Override
        public Map<String, String> codes() {
            return recommended == null
                    ? Map.of("step", step.name())
                    : Map.of("step", step.name(), "recommended", recommended);
        }
    }

    /** Another service was asked to help from here. */
    record HandoverAsked(CaseReference reference, NextStep step, Actor by, Instant at) implements PlanEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("step", step.name());
        }
    }

    /** The other service answered. */
    record HandoverAnswered(CaseReference reference, Handover.Answer answer, Actor by, Instant at)
            implements PlanEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("answer", answer.name());
        }
    }

    /** A year has gone by, and the household is assessed again. */
    record ReassessmentBegun(CaseReference reference, Actor by, Instant at) implements PlanEvent {}
}
