/** How accounts, groups and rights reach the engine and its web applications. */
@NullMarked
package org.handrail.access.engine;

import org.jspecify.annotations.NullMarked;
