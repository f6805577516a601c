package org.handrail.frontdoor.web;

import java.util.Set;

/** Who may make a referral on the pages. */
final class Referrers {

    static final Set<String> ROLES = Set.of(
            "PARTNER_WORKER",
            "TRIAGE_OFFICER",
            "PRACTITIONER",
            "COORDINATOR",
            "TEAM_MANAGER",
            "SAFEGUARDING_LEAD",
            "PRACTICE_LEAD");

    /** The same for {@code @PreAuthorize}. */
    static final String MAY_REFER = "hasAnyRole('PARTNER_WORKER', 'TRIAGE_OFFICER', 'PRACTITIONER', 'COORDINATOR',"
            + " 'TEAM_MANAGER', 'SAFEGUARDING_LEAD', 'PRACTICE_LEAD')";

    private Referrers() {}
}
