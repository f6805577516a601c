/** Sessions in the database: sealed, shared between nodes, and ended in time. */
@NullMarked
package org.handrail.access.session;

import org.jspecify.annotations.NullMarked;
