package org.handrail.caserecord;

import java.time.Instant;
import org.handrail.people.HouseholdId;
import org.handrail.platform.Actor;

/**
 * What a case starts with.
 *
 * @param area the GSS code of the area, such as E10000016
 * @param referredBy the account that sent the referral and its organisation
 */
public record NewCase(
        HouseholdId household, String area, Instant receivedAt, Actor referredBy, boolean safetyQuestionsAnswered) {

    /** @throws IllegalArgumentException when the area is no GSS code */
    public NewCase {
        if (!area.matches("[EWSNK][0-9]{8}")) {
            throw new IllegalArgumentException("An area is a GSS code such as E10000016.");
        }
    }
}
