/** Partners' systems: their accounts, keys and scopes, and how often they may call. */
@NullMarked
package org.handrail.access.programs;

import org.jspecify.annotations.NullMarked;
