package org.handrail.caserecord;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Needs, strengths and facts that one source told at one time.
 *
 * @param facts by the name that decision tables use
 * @param asOf the day for which they are true
 */
public record Told(
        Map<LifeDomain, Score> needs,
        Map<LifeDomain, Score> strengths,
        Map<String, Fact> facts,
        Source source,
        LocalDate asOf) {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    /** @throws IllegalArgumentException when the name of a fact is no name; it never repeats the text */
    public Told {
        needs = Map.copyOf(needs);
        strengths = Map.copyOf(strengths);
        facts = Map.copyOf(facts);
        checkNames(facts.keySet());
    }

    static void checkNames(Iterable<String> names) {
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("The name of a fact is one word such as noFoodToday.");
            }
        }
    }

    boolean isEmpty() {
        return needs.isEmpty() && strengths.isEmpty() && facts.isEmpty();
    }

    @Override
    public String toString() {
        return "Told[" + source + ", " + asOf + ']';
    }
}
