/** FEEL as Camunda ships it, made quick by keeping what the shipped engine builds anew for every cell. */
@NullMarked
package org.handrail.platform.engine.feel;

import org.jspecify.annotations.NullMarked;
