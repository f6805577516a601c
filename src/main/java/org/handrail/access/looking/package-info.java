/** Looks at cases that are out of the ordinary. */
@NamedInterface
@NullMarked
package org.handrail.access.looking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
