package org.handrail.triage;

import java.util.List;
import java.util.Optional;

/** Tells which version of each decision table is live, for each area, at this moment. */
public interface LiveDecisions {

    /** The keys of all decisions that are live somewhere, in alphabetical order. */
    List<String> keys();

    /** The version live for the area, else the one live everywhere; nothing when there is no such decision. */
    Optional<LiveDecision> live(String key, String area);

    /** Where which version of a decision is live: everywhere first, then area by area. */
    List<LiveVersion> versions(String key);
}
