/** What managers see of all work: what is late, whom nobody leads, what nobody reviews. */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"platform", "audit", "access", "caserecord"})
@NullMarked
package org.handrail.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
