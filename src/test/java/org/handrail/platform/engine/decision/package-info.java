@NullMarked
package org.handrail.platform.engine.decision;

import org.jspecify.annotations.NullMarked;
