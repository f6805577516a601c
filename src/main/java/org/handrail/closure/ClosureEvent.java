package org.handrail.closure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.handrail.caserecord.CaseEvent;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** Something that happened on the way to the end of help, and after it. */
public sealed interface ClosureEvent extends CaseEvent {

    /** Somebody wrote down what the family said, or why they were not asked. */
    record FeedbackRecorded(CaseReference reference, boolean asked, Actor by, Instant at) implements ClosureEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("asked", Boolean.toString(asked));
        }
    }

    /** A manager decided to close or to keep open. */
    record ClosingSignedOff(
            CaseReference reference,
            Closing.Decision decision,
            @Nullable ClosingReason reason,
            String recommended,
            Actor by,
            Instant at)
            implements ClosureEvent {
        @Override
        public Map<String, String> codes() {
            return reason == null
                    ? Map.of("decision", decision.name(), "recommended", recommended)
                    : Map.of("decision", decision.name(), "reason", reason.name(), "recommended", recommended);
        }
    }

    /** The closing letter was written and given, or said. */
    record ClosingLetterKept(CaseReference reference, LetterWay way, Actor by, Instant at) implements ClosureEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("way", way.name());
        }
    }

    /** Help has ended. {@code team} are the accounts of everyone who helped. */
    record HelpClosed(CaseReference reference, List<String> team, Actor by, Instant at) implements ClosureEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("team", Integer.toString(team.size()));
        }
    }

    /** Nobody looks later whether the change lasts. */
    record FollowUpStopped(CaseReference reference, Actor by, Instant at) implements ClosureEvent {}

    /** Somebody looked whether the change lasts. What they found is not said: it tells about people. */
    record LastingChecked(CaseReference reference, CheckWay way, Actor by, Instant at) implements ClosureEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("way", way.name());
        }
    }

    /** The family was helped before, less than twelve months ago. */
    record FormerCaseFound(CaseReference reference, CaseReference former, Actor by, Instant at)
            implements ClosureEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("former", former.toString());
        }
    }
}
