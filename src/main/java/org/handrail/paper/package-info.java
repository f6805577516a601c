/** What families get on paper: the assessment, the plan and the closing letter, in large print, as a page and as a file. */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {
            "platform",
            "audit",
            "access",
            "people",
            "caserecord",
            "casework",
            "assessment",
            "plan",
            "closure"
        })
@NullMarked
package org.handrail.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
