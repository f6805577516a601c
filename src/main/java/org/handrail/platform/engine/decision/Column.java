package org.handrail.platform.engine.decision;

import java.util.List;

/**
 * An input or output of a decision table.
 *
 * @param name the name of the fact or of the result
 * @param type {@code string}, {@code boolean}, {@code integer}, {@code long}, {@code double}, or {@code any} when the
 *     table leaves it open
 * @param allowedValues the values that the table lists, without quotes; empty when it lists none
 */
public record Column(String name, String type, List<String> allowedValues) {

    public Column {
        allowedValues = List.copyOf(allowedValues);
    }
}
