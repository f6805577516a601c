/** How help ends: the decision to close, the letter with ways back, whether the change lasts, and families who come back. */
@ApplicationModule(
        displayName = "Closure",
        allowedDependencies = {
            "platform",
            "audit",
            "people",
            "caserecord",
            "triage",
            "triage :: process",
            "casework",
            "casework :: process",
            "safeguarding"
        })
@NullMarked
package org.handrail.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
