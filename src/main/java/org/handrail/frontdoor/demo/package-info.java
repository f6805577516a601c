/** Invented households for the demonstration, made through the real referral and the real process. */
@NullMarked
package org.handrail.frontdoor.demo;

import org.jspecify.annotations.NullMarked;
