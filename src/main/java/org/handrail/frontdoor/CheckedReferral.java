package org.handrail.frontdoor;

import java.time.LocalDate;
import org.handrail.people.NewHousehold;
import org.handrail.triage.RawInputs;
import org.jspecify.annotations.Nullable;

/** A referral whose every part has been checked. */
record CheckedReferral(
        ReferralRequest.Referrer referrer,
        NewHousehold household,
        String agreement,
        @Nullable String agreementMethod,
        @Nullable LocalDate agreementOn,
        String reason,
        String area,
        RawInputs inputs) {}
