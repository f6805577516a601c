/** What every module stands on: ids, who acts, time, the vault, the engine and the page layout. */
@ApplicationModule(
        displayName = "Platform",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.handrail.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
