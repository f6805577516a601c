/** The processes {@code path-food} and {@code path-housing}: their names, their variables and their steps. */
@NullMarked
package org.handrail.pathways.process;

import org.jspecify.annotations.NullMarked;
