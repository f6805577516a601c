/** The process {@code plan-and-review}: its names, its variables and its steps. */
@NullMarked
package org.handrail.plan.process;

import org.jspecify.annotations.NullMarked;
