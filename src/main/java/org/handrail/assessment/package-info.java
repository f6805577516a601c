/** Looking at the whole picture with a household: what works, what is hard, and what should happen. */
@ApplicationModule(
        displayName = "Assessment",
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
package org.handrail.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
