/** Cases that only named people may know of, and people who may not see the case of their own household. */
@NamedInterface
@NullMarked
package org.handrail.access.restriction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
