/** People and the households they live in: personal details sealed, found again by exact search, matched with care. */
@ApplicationModule(displayName = "People", allowedDependencies = "platform")
@NullMarked
package org.handrail.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
