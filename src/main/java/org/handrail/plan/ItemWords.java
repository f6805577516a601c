package org.handrail.plan;

/**
 * What a step of the plan says.
 *
 * @param need key of the part of life, or {@code other}
 * @param outcome what the family wants to be different
 * @param action what is done
 * @param measure how we will know
 */
public record ItemWords(String need, String outcome, String action, String measure) {

    static final ItemWords ERASED = new ItemWords("other", "Erased", "Erased", "Erased");
}
