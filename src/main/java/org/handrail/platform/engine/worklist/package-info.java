/**
 * Tasklist's own task queries, answered from a table that triggers keep in step. One setting switches it off, and then, as
 * on H2, the engine's own statements answer.
 */
@NullMarked
package org.handrail.platform.engine.worklist;

import org.jspecify.annotations.NullMarked;
