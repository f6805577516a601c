package org.handrail.people;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody may know of one household.
 *
 * @param where whether they may know where it lives
 * @param apart every person, by root, who is kept apart
 * @param hidden the persons, by root, whose details they may not know
 * @param concealed those of them of whom they may not learn at all
 */
record Sight(boolean where, Set<UUID> apart, Set<UUID> hidden, Set<UUID> concealed) {

    static final Sight WHOLE = new Sight(true, Set.of(), Set.of(), Set.of());

    boolean whole() {
        return where && hidden.isEmpty();
    }

    int announced() {
        return hidden.size() - concealed.size();
    }
}
