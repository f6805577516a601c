/** How the fields of task forms meet the case record. */
@NullMarked
package org.handrail.casework.forms;

import org.jspecify.annotations.NullMarked;
