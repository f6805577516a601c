package org.handrail.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a household may be the one of a member of staff, or of somebody close to them.
 *
 * @param account the account of the member of staff, if they have one
 * @param relative whether it is somebody to whom they declared to be close
 * @param rules codes of the rules by which they meet
 */
public record StaffMatch(UUID staff, @Nullable String account, boolean relative, Set<String> rules) {

    public StaffMatch {
        rules = Set.copyOf(rules);
    }
}
