/** Opening a case in an emergency without having anything to do with it, and the review of that. */
@NamedInterface
@NullMarked
package org.handrail.access.breakglass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
