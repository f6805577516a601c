package org.handrail.models;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An input as {@code tables/inputs.csv} specifies it. */
record SpecifiedInput(String name, String type, String allowed, String defaultText) {

    private static final Map<String, SpecifiedInput> ALL = SpecifiedTable.lines("inputs").stream()
            .map(SpecifiedInput::of)
            .collect(Collectors.toUnmodifiableMap(SpecifiedInput::name, Function.identity()));

    static SpecifiedInput named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static SpecifiedInput of(NamedCsvRecord line) {
        return new SpecifiedInput(
                line.getField("name"), line.getField("type"), line.getField("allowed"), line.getField("default"));
    }

    /** The codes that a text input may hold; empty when the specification describes them in words. */
    List<String> codes() {
        return type.equals("string") && allowed.matches("[A-Z0-9_]+(\\|[A-Z0-9_]+)+")
                ? Arrays.asList(allowed.split("\\|"))
                : List.of();
    }

    /** The default; for a derived input the value that says "nothing found", or null. */
    @Nullable
    Object quiet() {
        if (!defaultText.equals("computed")) {
            return value(defaultText);
        }
        return switch (type) {
            case "boolean" -> false;
            case "number" -> allowed.startsWith("0..") ? 0 : null;
            default -> allowed.endsWith("NONE") ? "NONE" : null;
        };
    }

    private @Nullable Object value(String text) {
        if (text.equals("null")) {
            return null;
        }
        return switch (type) {
            case "boolean" -> Boolean.valueOf(text);
            case "number" -> Integer.valueOf(text);
            default -> text;
        };
    }
}
