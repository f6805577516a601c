@NullMarked
package org.handrail.platform.engine.feel;

import org.jspecify.annotations.NullMarked;
