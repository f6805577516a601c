@NullMarked
package org.handrail.access.notice;

import org.jspecify.annotations.NullMarked;
