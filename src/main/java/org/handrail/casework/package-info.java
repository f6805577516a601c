/** Working on a case: its pages, its tasks' forms, notes and contacts, and the interface to read it. */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "platform",
            "audit",
            "access",
            "access :: restriction",
            "access :: breakglass",
            "access :: notice",
            "people",
            "caserecord",
            "triage",
            "triage :: process"
        })
@NullMarked
package org.handrail.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
