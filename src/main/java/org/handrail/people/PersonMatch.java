package org.handrail.people;

import java.util.List;

/** Whether we have met a member of a new referral. */
public record PersonMatch(PersonId member, List<Candidate> candidates) {

    /** CERTAIN when one person fits beyond doubt; others may still fit less well. */
    public Certainty certainty() {
        if (candidates.isEmpty()) {
            return Certainty.NONE;
        }
        return candidates.stream().anyMatch(candidate -> candidate.reason().certain())
                ? Certainty.CERTAIN
                : Certainty.POSSIBLE;
    }

    boolean contradicted() {
        return candidates.stream().anyMatch(candidate -> candidate.reason().contradicted());
    }
}
