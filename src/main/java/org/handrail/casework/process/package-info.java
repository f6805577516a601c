/** What casework asks of the engine about tasks. */
@NullMarked
package org.handrail.casework.process;

import org.jspecify.annotations.NullMarked;
