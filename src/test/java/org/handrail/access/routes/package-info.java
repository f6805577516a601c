/** Every address of the application, and who may call it. */
@NullMarked
package org.handrail.access.routes;

import org.jspecify.annotations.NullMarked;
