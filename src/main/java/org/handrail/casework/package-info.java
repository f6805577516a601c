<<<<<<< HEAD
/** Working a case: its pages, its tasks, and what people are in the middle of writing. */
=======
/** Working on a case: its pages, its tasks' forms, notes and contacts, and the interface to read it. */
>>>>>>> main
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"platform", "audit", "access", "people", "caserecord", "triage"})
@NullMarked
package org.handrail.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
