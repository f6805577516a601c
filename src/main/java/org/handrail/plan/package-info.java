/** The plan that a family and those who help agree on, the reviews that look back at it, and the step after each. */
@ApplicationModule(
        displayName = "Plan and review",
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
            "pathways"
        })
@NullMarked
package org.handrail.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
