/** The process {@code partner-referral}, and how any process starts the help that was chosen for its case. */
@NamedInterface("process")
@NullMarked
package org.handrail.partners.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
