/** Pictures of processes, drawn on the server as SVG with the same content as text beside it. */
@NullMarked
package org.handrail.platform.engine.diagram;

import org.jspecify.annotations.NullMarked;
