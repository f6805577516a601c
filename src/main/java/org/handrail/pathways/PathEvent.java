package org.handrail.pathways;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.handrail.caserecord.CaseEvent;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;

/** Something that happened on a path. */
public sealed interface PathEvent extends CaseEvent {

    UUID referral();

    @Override
    default Map<String, String> codes() {
        return Map.of("help", referral().toString());
    }

    /** Work on it began. */
    record HelpPathOpened(CaseReference reference, UUID referral, PathKind kind, Actor by, Instant at)
            implements PathEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("help", referral.toString(), "kind", kind.name());
        }
    }

    /** Housing was told name, contact and reason, and nothing more. */
    record DutyToReferSent(CaseReference reference, UUID referral, String service, Actor by, Instant at)
            implements PathEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("help", referral.toString(), "service", service);
        }
    }

    /** Housing told us the steps of the personal housing plan. {@link HousingPlans} reads them. */
    record HousingPlanReceived(CaseReference reference, UUID referral, String duty, Actor by, Instant at)
            implements PathEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("help", referral.toString(), "duty", duty);
        }
    }

    /** It is over. */
    record HelpPathEnded(CaseReference reference, UUID referral, PathOutcome outcome, Actor by, Instant at)
            implements PathEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("help", referral.toString(), "outcome", outcome.name());
        }
    }
}
