/** Who did what, when, for whom and by which model: a trail that is only ever added to, and the room where it is read. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"platform"})
@NullMarked
package org.handrail.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
