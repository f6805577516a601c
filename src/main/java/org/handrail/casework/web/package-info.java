/** Pages and interface of a case. */
@NullMarked
package org.handrail.casework.web;

import org.jspecify.annotations.NullMarked;
