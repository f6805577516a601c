/** Measurements against a plain engine, side by side in one run; never part of the ordinary build. */
@NullMarked
package org.handrail.bench;

import org.jspecify.annotations.NullMarked;
