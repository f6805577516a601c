/** The process {@code partner-referral}: its names, its variables and its steps. */
@NullMarked
package org.handrail.partners.process;

import org.jspecify.annotations.NullMarked;
