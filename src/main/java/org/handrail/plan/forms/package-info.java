/** What the forms of a plan show and keep. */
@NullMarked
package org.handrail.plan.forms;

import org.jspecify.annotations.NullMarked;
