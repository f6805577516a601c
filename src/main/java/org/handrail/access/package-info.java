/** Who may come in and what each may see: organisations, accounts, roles, sign-in, relationship to a case. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"platform", "audit"})
@NullMarked
package org.handrail.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
