package org.handrail.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a household lives, or that it has no fixed address; then the lines say where to find it, if anywhere. */
public record Address(
        List<String> lines,
        @Nullable Postcode postcode,
        @Nullable Uprn uprn,
        boolean noFixedAbode) {

    /** Keeps the lines that say something. */
    public Address {
        lines = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
