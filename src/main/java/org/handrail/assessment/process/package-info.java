/** The process {@code household-assessment}: its names, its variables and its steps. */
@NullMarked
package org.handrail.assessment.process;

import org.jspecify.annotations.NullMarked;
