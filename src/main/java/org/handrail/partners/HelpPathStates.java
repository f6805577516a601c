package org.handrail.partners;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How help stands that has a path of its own. */
public interface HelpPathStates {

    /**
     * Where it stands, in words.
     *
     * @param outcome what came of it; empty while that is open
     */
    record State(String state, Instant since, String outcome) {}

    /** Empty for help that a partner is simply asked for. */
    Optional<State> of(UUID referral);
}
