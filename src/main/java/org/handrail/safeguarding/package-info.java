/** Keeping someone safe: the referrals to other services, what they decided, and what we do when we do not agree. */
@ApplicationModule(
        displayName = "Safeguarding",
        allowedDependencies = {
            "platform",
            "audit",
            "access",
            "people",
            "caserecord",
            "triage",
            "triage :: process",
            "casework",
            "casework :: process"
        })
@NullMarked
package org.handrail.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
