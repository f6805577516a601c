@NullMarked
package org.handrail.casework.tasklist;

import org.jspecify.annotations.NullMarked;
