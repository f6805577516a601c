/** Decision tables as data: reading one DMN file, and asking it for the rules that match. */
@NullMarked
package org.handrail.platform.engine.decision;

import org.jspecify.annotations.NullMarked;
