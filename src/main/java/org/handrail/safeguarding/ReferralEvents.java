package org.handrail.safeguarding;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.handrail.caserecord.CaseEvent;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;

/** What happens to a referral, told with ids and codes only. */
public final class ReferralEvents {

    /** A service must be told. */
    public record StatutoryReferralBegun(CaseReference reference, UUID referral, String route, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("referral", referral.toString(), "route", route);
        }
    }

    /** The service was told. */
    public record StatutoryReferralSent(CaseReference reference, UUID referral, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("referral", referral.toString());
        }
    }

    /** The service said that it has the referral. */
    public record StatutoryReferralReceived(CaseReference reference, UUID referral, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("referral", referral.toString());
        }
    }

    /** The service decided, or we agreed with it in the end. */
    public record StatutoryReferralDecided(
            CaseReference reference, UUID referral, ReferralState state, Actor by, Instant at) implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("referral", referral.toString(), "state", state.name());
        }
    }

    /** We do not agree with the service, or it did not answer. */
    public record StatutoryReferralChallenged(CaseReference reference, UUID referral, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("referral", referral.toString());
        }
    }

    /** Somebody added words to a referral. */
    public record StatutoryReferralAddedTo(CaseReference reference, UUID referral, EntryKind kind, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("referral", referral.toString(), "kind", kind.name());
        }
    }

    private ReferralEvents() {}

    static CaseEvent of(StatutoryReferral moved, ReferralState to, Actor by, Instant at) {
        return switch (to) {
            case SENT -> new StatutoryReferralSent(moved.reference(), moved.id(), by, at);
            case RECEIVED -> new StatutoryReferralReceived(moved.reference(), moved.id(), by, at);
            case CHALLENGED -> new StatutoryReferralChallenged(moved.reference(), moved.id(), by, at);
            default -> new StatutoryReferralDecided(moved.reference(), moved.id(), to, by, at);
        };
    }
}
