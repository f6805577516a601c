package org.handrail.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.handrail.caserecord.CaseEvent;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;

/** Something that happened in one assessment. */
public sealed interface AssessmentEvent extends CaseEvent {

    /** The family said yes, and the clock runs. */
    record AssessmentBegun(CaseReference reference, Instant conclusionsDue, Actor by, Instant at)
            implements AssessmentEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("conclusionsDue", conclusionsDue.toString());
        }
    }

    /** The family asked for a pause. */
    record AssessmentPaused(CaseReference reference, Instant until, Actor by, Instant at) implements AssessmentEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("until", until.toString());
        }
    }

    /** A pause is over, and the dates were set anew. */
    record AssessmentResumed(CaseReference reference, Instant conclusionsDue, Actor by, Instant at)
            implements AssessmentEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("conclusionsDue", conclusionsDue.toString());
        }
    }

    /** Somebody wrote down answers; how many, not which. */
    record AssessmentAnswered(CaseReference reference, int answers, Actor by, Instant at) implements AssessmentEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("answers", Integer.toString(answers));
        }
    }

    /** An agency replied, or nobody there did in time. */
    record AgencyReplied(CaseReference reference, UUID agency, String reply, Actor by, Instant at)
            implements AssessmentEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("agency", agency.toString(), "reply", reply);
        }
    }

    /** The family has its copy, or it is not safe to give one, and the assessment is done. */
    record AssessmentAgreed(CaseReference reference, int level, Actor by, Instant at) implements AssessmentEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("level", Integer.toString(level));
        }
    }
}
