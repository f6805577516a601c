@NullMarked
package org.handrail.frontdoor;

import org.jspecify.annotations.NullMarked;
