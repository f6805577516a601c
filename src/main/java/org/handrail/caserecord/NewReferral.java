package org.handrail.caserecord;

import java.time.Instant;

/** A referral to be kept with its case. */
public record NewReferral(Referrer referrer, String reason, ReferralChannel channel, Instant receivedAt) {

    @Override
    public String toString() {
        return "NewReferral[" + channel + ']';
    }
}
