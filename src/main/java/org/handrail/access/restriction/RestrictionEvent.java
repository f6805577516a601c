package org.handrail.access.restriction;

import java.time.Instant;
import java.util.Map;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.RecordEvent;

/** Something happened to the restriction of a case. */
public sealed interface RestrictionEvent extends RecordEvent {

    CaseReference reference();

    @Override
    default String about() {
        return reference().toString();
    }

    /** Only named people may know of the case from now on. */
    record CaseRestricted(CaseReference reference, RestrictionReason reason, boolean byMatch, Actor by, Instant at)
            implements RestrictionEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("reason", reason.name(), "foundBy", byMatch ? "MATCH" : "PERSON");
        }
    }

    /** Somebody may know of the restricted case. */
    record PersonNamed(CaseReference reference, String account, Actor by, Instant at) implements RestrictionEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("account", account);
        }
    }

    /** Somebody may know of the restricted case no longer. */
    record PersonUnnamed(CaseReference reference, String account, Actor by, Instant at) implements RestrictionEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("account", account);
        }
    }

    /** Somebody decided that the restriction goes on. */
    record RestrictionKept(CaseReference reference, Instant reviewDue, Actor by, Instant at)
            implements RestrictionEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("reviewDue", reviewDue.toString());
        }
    }

    /** Somebody decided that everybody who works with the case may know of it again. */
    record RestrictionLifted(CaseReference reference, Actor by, Instant at) implements RestrictionEvent {}

    /** Nobody decided in time whether the restriction goes on. */
    record RestrictionOverdue(CaseReference reference, Actor by, Instant at) implements RestrictionEvent {}
}
