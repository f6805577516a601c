/** Help that has a path of its own: food today and after, and keeping or finding a home. */
@ApplicationModule(
        displayName = "Pathways",
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
            "partners",
            "partners :: process"
        })
@NullMarked
package org.handrail.pathways;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
