/** The shared contexts of the integration tests: at most four are ever started. */
@NullMarked
package org.handrail.support;

import org.jspecify.annotations.NullMarked;
