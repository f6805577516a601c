package org.handrail.casework.oversight;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * A case whose household looks like that of a member of staff.
 *
 * @param account the account of the member of staff, if they have one
 * @param rules in words, by what they meet
 * @param verdict what a person made of it; null until somebody looked
 */
record StaffHit(
        UUID id,
        CaseReference caseReference,
        @Nullable String account,
        Kind kind,
        String rules,
        Instant foundAt,
        @Nullable Verdict verdict,
        @Nullable String decidedBy) {

    enum Kind {
        OWN_HOUSEHOLD("Household of a member of staff"),
        RELATIVE("Somebody close to a member of staff");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    enum Verdict {
        CONFIRMED("It is that household"),
        LIFTED("It is another household");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
