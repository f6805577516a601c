/** The engine's side of keeping someone safe. */
@NullMarked
package org.handrail.safeguarding.process;

import org.jspecify.annotations.NullMarked;
