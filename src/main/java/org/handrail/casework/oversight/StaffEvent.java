package org.handrail.casework.oversight;

import java.time.Instant;
import java.util.Map;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.RecordEvent;

/** Something about a case that looks like one of staff. */
sealed interface StaffEvent extends RecordEvent {

    CaseReference reference();

    @Override
    default String about() {
        return reference().toString();
    }

    /** The staff directory found the household. */
    record StaffMatchFound(CaseReference reference, StaffHit.Kind kind, Actor by, Instant at) implements StaffEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("kind", kind.name());
        }
    }

    /** A person found that it is that household. */
    record StaffMatchConfirmed(CaseReference reference, Actor by, Instant at) implements StaffEvent {}

    /** A person found that it is another household. */
    record StaffMatchLifted(CaseReference reference, Actor by, Instant at) implements StaffEvent {}
}
