/** Pages and interface for sending a referral. */
@NullMarked
package org.handrail.frontdoor.web;

import org.jspecify.annotations.NullMarked;
