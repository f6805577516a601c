/** What the scripts in Tasklist ask of the server. */
@NullMarked
package org.handrail.casework.tasklist;

import org.jspecify.annotations.NullMarked;
