package org.handrail.caserecord;

import java.time.Instant;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;

/**
 * A referral as it was received.
 *
 * @param reference the case that was made for it, which may have been added to the case that is read
 * @param recordedBy the account that sent it or wrote it down
 */
public record Referral(
        long id,
        CaseReference reference,
        Referrer referrer,
        String reason,
        ReferralChannel channel,
        Instant receivedAt,
        Actor recordedBy) {

    @Override
    public String toString() {
        return "Referral[" + id + ']';
    }
}
