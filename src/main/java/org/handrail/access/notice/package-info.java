/** What somebody must know at once, in the application and by mail. */
@NamedInterface
@NullMarked
package org.handrail.access.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
