/** The forms of an assessment: what they keep and what they show. */
@NullMarked
package org.handrail.assessment.forms;

import org.jspecify.annotations.NullMarked;
