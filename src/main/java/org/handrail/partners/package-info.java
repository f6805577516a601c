/** Organisations that help beside the council: what they offer, what we ask of them, and what came of it. */
@ApplicationModule(
        displayName = "Partners",
        allowedDependencies = {
            "platform",
            "audit",
            "access",
            "people",
            "caserecord",
            "triage",
            "triage :: process",
            "casework"
        })
@NullMarked
package org.handrail.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
