/** Where referrals come in, by page or interface, and the process that takes them to a decision. */
@ApplicationModule(
        displayName = "Front door",
        allowedDependencies = {
            "platform",
            "audit",
            "access",
            "people",
            "caserecord",
            "triage",
            "triage :: process",
            "casework",
            "casework :: process",
            "safeguarding",
            "partners",
            "partners :: process",
            "plan",
            "closure"
        })
@NullMarked
package org.handrail.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
