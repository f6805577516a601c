package org.handrail.access.notice;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person must know at once.
 *
 * @param about the account whose doing it is, or a code
 */
public record AccessNotice(
        UUID id,
        String recipient,
        Kind kind,
        CaseReference caseReference,
        String about,
        Instant sentAt,
        @Nullable Instant seenAt) {

    /** What a notice says. The words name nobody: they stand in a mail too. */
    public enum Kind {
        CASE_OPENED_IN_EMERGENCY("Somebody opened a case in an emergency"),
        RESTRICTED_CASE_OPENED("URGENT: somebody opened a RESTRICTED case in an emergency. Look at it now"),
        EMERGENCY_REVIEW_OVERDUE("Nobody reviewed in time that a case was opened in an emergency"),
        STAFF_MATCH("A new case looks like that of a member of staff. It is restricted until you decide"),
        RESTRICTION_OVERDUE("Nobody decided in time whether a case stays restricted"),
        UNUSUAL_MANY_VIEWERS("Several people without a part in a case looked at it within a day"),
        UNUSUAL_OWN_NAME("Somebody looked at a case with a person of the same name"),
        UNUSUAL_RELATIVE("Somebody looked at a case that may be about a relative"),
        OWN_HOUSEHOLD_TRIED("Somebody tried to open the case of their own household or relatives");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean unusual() {
            return name().startsWith("UNUSUAL") || this == OWN_HOUSEHOLD_TRIED;
        }
    }
}
