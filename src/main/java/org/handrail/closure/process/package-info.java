/** The process {@code closure-and-sustain}: its names, its variables and its steps. */
@NullMarked
package org.handrail.closure.process;

import org.jspecify.annotations.NullMarked;
