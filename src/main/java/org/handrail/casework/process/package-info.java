/** The engine's side of working on a case: what every process of a case knows, its steps, its tasks and pictures. */
@NamedInterface("process")
@NullMarked
package org.handrail.casework.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
