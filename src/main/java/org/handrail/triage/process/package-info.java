/** Where triage meets the engine: deployed tables, which version is live, and the task that asks a table. */
@NamedInterface("process")
@NullMarked
package org.handrail.triage.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
