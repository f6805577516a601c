package org.handrail.closure;

import java.util.List;
import org.handrail.people.Household;

/**
 * One ending, for whoever reads or prints it. {@code blocks} says what stands in the way now, in plain English.
 *
 * @param announced why help ends before its time; empty when it ends as planned
 * @param recommended what the table said last
 */
public record ClosingSheet(
        Closing closing, Household household, String announced, Recommendation recommended, List<String> blocks) {

    public ClosingSheet {
        blocks = List.copyOf(blocks);
    }

    @Override
    public String toString() {
        return "ClosingSheet[" + closing.reference() + ']';
    }
}
