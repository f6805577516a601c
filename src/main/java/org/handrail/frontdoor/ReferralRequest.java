package org.handrail.frontdoor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A referral as somebody sends it, before anything is checked. Needs and strengths are scores from 0 to 4 by part of
 * life; null means "not asked" and is never 0.
 */
public record ReferralRequest(
        @Nullable Referrer referrer,
        @Nullable ReferredHousehold household,
        @Nullable Agreement agreementToSupport,
        @Nullable String reason,
        @Nullable String area,
        @Nullable Map<String, @Nullable Object> needs,
        @Nullable Map<String, @Nullable Object> strengths,
        @Nullable Map<String, @Nullable Object> facts) {

    /** Who refers, in their own words. */
    public record Referrer(
            @Nullable String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String contact) {}

    /** The people, where they live, whether nobody may learn it, and how to reach them safely. */
    public record ReferredHousehold(
            @Nullable List<@Nullable ReferredMember> members,
            @Nullable ReferredAddress address,
            @Nullable ReferredContact safeContact,
            @Nullable Boolean doNotDiscloseLocation) {

        /** Where nobody said that the place must be kept safe. */
        public ReferredHousehold(
                @Nullable List<@Nullable ReferredMember> members,
                @Nullable ReferredAddress address,
                @Nullable ReferredContact safeContact) {
            this(members, address, safeContact, null);
        }
    }

    /** One person; {@code dateOfBirth} is ISO 8601 or null when it is not known. */
    public record ReferredMember(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String dateOfBirth,
            @Nullable String relationship,
            @Nullable String nhsNumber) {}

    public record ReferredAddress(
            @Nullable List<@Nullable String> lines,
            @Nullable String postcode,
            @Nullable String uprn,
            @Nullable Boolean noFixedAbode) {}

    public record ReferredContact(
            @Nullable String channel,
            @Nullable String safeTimes,
            @Nullable String mustNotKnow) {}

    /** What the family said about getting help; {@code on} is an ISO 8601 date. */
    public record Agreement(
            @Nullable String status,
            @Nullable String method,
            @Nullable String on) {}
}
