/** The engine's side of working on a case. */
@NullMarked
package org.handrail.casework.process;

import org.jspecify.annotations.NullMarked;
