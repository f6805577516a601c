package org.handrail.access.breakglass;

import java.time.Instant;
import java.util.Map;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.RecordEvent;

/** Something happened to the opening of a case in an emergency. */
public sealed interface EmergencyEvent extends RecordEvent {

    CaseReference reference();

    @Override
    default String about() {
        return reference().toString();
    }

    /** Somebody opened a case without having anything to do with it. */
    record EmergencyOpened(
            CaseReference reference, EmergencyReason reason, boolean restricted, Instant endsAt, Actor by, Instant at)
            implements EmergencyEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of(
                    "reason", reason.name(),
                    "restricted", Boolean.toString(restricted),
                    "endsAt", endsAt.toString());
        }
    }

    /** Somebody asked to open a case that is not there, or not for them. The trail of a case knows cases only. */
    record EmergencyRefused(CaseReference reference, boolean exists, EmergencyReason reason, Actor by, Instant at)
            implements EmergencyEvent {
        @Override
        public String about() {
            return exists ? reference.toString() : "no-case";
        }

        @Override
        public Map<String, String> codes() {
            return Map.of("reason", reason.name());
        }
    }

    /** Somebody looked whether it had been right. */
    record EmergencyReviewed(CaseReference reference, String account, Verdict verdict, Actor by, Instant at)
            implements EmergencyEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("account", account, "verdict", verdict.name());
        }
    }

    /** Nobody looked in time whether it had been right. */
    record EmergencyReviewOverdue(CaseReference reference, String account, Actor by, Instant at)
            implements EmergencyEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("account", account);
        }
    }
}
