package org.handrail.access.breakglass;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * That somebody opened a case in an emergency.
 *
 * @param restricted whether only named people may know of the case
 * @param words why, in the words of whoever opened it
 * @param review what came of the review; null until somebody looked at it
 */
public record EmergencyOpening(
        UUID id,
        CaseReference caseReference,
        String account,
        EmergencyReason reason,
        boolean restricted,
        String words,
        Instant openedAt,
        Instant endsAt,
        Instant reviewDue,
        @Nullable Review review) {

    /** What somebody found who looked at the opening afterwards. */
    public record Review(Verdict verdict, String words, String by, Instant at) {
        @Override
        public String toString() {
            return "Review[" + verdict + ']';
        }
    }

    public boolean overdueAt(Instant moment) {
        return review == null && moment.isAfter(reviewDue);
    }

    @Override
    public String toString() {
        return "EmergencyOpening[" + caseReference + ", " + account + ']';
    }
}
