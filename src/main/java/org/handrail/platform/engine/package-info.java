/** The embedded engine: its configuration, its fences and the ports through which modules meet it. */
@NullMarked
package org.handrail.platform.engine;

import org.jspecify.annotations.NullMarked;
