package org.handrail.caserecord;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much one team has in hand.
 *
 * @param team code of the team; null for cases that no team leads yet
 * @param waiting how many of the open cases wait for each of these
 */
public record CaseLoad(@Nullable String team, int open, Map<Waiting, Integer> waiting) {

    public CaseLoad {
        waiting = Map.copyOf(waiting);
    }
}
