/** The front door: a referral comes in, is looked at for safety, talked through with the family and turned into help. */
@ApplicationModule(
        displayName = "Front door",
        allowedDependencies = {"platform", "audit", "access", "people", "caserecord", "triage", "casework"})
@NullMarked
package org.handrail.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
