package org.handrail.access.restriction;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.CaseReference;

/**
 * That only named people may know of a case.
 *
 * @param byMatch whether the staff directory found it, and no person has judged it yet
 * @param team the team of the named people, which takes the tasks of the case
 * @param words why, in the words of whoever restricted it
 */
public record Restriction(
        UUID id,
        CaseReference caseReference,
        RestrictionReason reason,
        boolean byMatch,
        String team,
        String words,
        Instant since,
        String by,
        Instant reviewDue) {

    static final String TEAMS = "restricted-";

    /** Whether nobody decided in time if it goes on. It lasts all the same. */
    public boolean overdueAt(Instant moment) {
        return moment.isAfter(reviewDue);
    }

    @Override
    public String toString() {
        return "Restriction[" + caseReference + ']';
    }
}
