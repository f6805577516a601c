/** The audit trail: everything done, decided or looked at, append-only. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"platform"})
@NullMarked
package org.handrail.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
