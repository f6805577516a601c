/** What the forms of partner referrals show and keep. */
@NullMarked
package org.handrail.partners.forms;

import org.jspecify.annotations.NullMarked;
