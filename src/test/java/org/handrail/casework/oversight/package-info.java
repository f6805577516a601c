@NullMarked
package org.handrail.casework.oversight;

import org.jspecify.annotations.NullMarked;
