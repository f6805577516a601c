/** Watching over who may look and who looked: restricted cases, openings in an emergency, the staff directory, notices. */
@NullMarked
package org.handrail.casework.oversight;

import org.jspecify.annotations.NullMarked;
