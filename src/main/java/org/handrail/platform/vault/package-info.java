/** Seals personal values under a data key per subject, so that a dump is unreadable and a subject can be erased. */
@NullMarked
package org.handrail.platform.vault;

import org.jspecify.annotations.NullMarked;
