package org.handrail.caserecord;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a family said is still true, so that nobody asks again.
 *
 * @param facts by the name that decision tables use
 * @param on the day on which they said so
 */
public record Confirmed(
        Set<LifeDomain> needs, Set<LifeDomain> strengths, Set<String> facts, Source source, LocalDate on) {

    /** Checks the names as {@link Told} does. */
    public Confirmed {
        needs = Set.copyOf(needs);
        strengths = Set.copyOf(strengths);
        facts = Set.copyOf(facts);
        Told.checkNames(facts);
    }

    @Override
    public String toString() {
        return "Confirmed[" + source + ", " + on + ']';
    }
}
