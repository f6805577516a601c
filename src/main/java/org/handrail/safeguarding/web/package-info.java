/** The interface through which a service's answer comes in. */
@NullMarked
package org.handrail.safeguarding.web;

import org.jspecify.annotations.NullMarked;
