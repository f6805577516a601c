/** Worked examples, played from the referral to their end. */
@NullMarked
package org.handrail.journey;

import org.jspecify.annotations.NullMarked;
