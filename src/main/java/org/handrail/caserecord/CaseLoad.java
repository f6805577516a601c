package org.handrail.caserecord;

import java.util.Map;

/**
 * How much one team has in hand.
 *
 * @param team code of the team
 * @param waiting how many of the open cases wait for each of these
 */
public record CaseLoad(String team, int open, Map<Waiting, Integer> waiting) {

    public CaseLoad {
        waiting = Map.copyOf(waiting);
    }
}
