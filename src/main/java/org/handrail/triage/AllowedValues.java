package org.handrail.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values that one input may have.
 *
 * @param text as the list of inputs writes them
 * @param listed each single value, {@code null} among them where "not asked" is a value
 * @param ranges ranges of whole numbers, both ends included
 */
public record AllowedValues(String text, List<@Nullable Object> listed, List<Range> ranges) {

    private static final Pattern RANGE = Pattern.compile("(-?\\d+)\\.\\.(-?\\d+)");
    private static final Pattern AT_LEAST = Pattern.compile("integer >= (-?\\d+)");

    /** Whole numbers from one to another, both included. */
    public record Range(int from, int to) {

        boolean contains(int value) {
            return from <= value && value <= to;
        }

        private String words() {
            if (to < Integer.MAX_VALUE) {
                return "a whole number from " + from + " to " + to;
            }
            return from > Integer.MIN_VALUE ? "a whole number, " + from + " or more" : "a whole number";
        }
    }

    static AllowedValues parse(String type, String text, List<String> codes) {
        List<@Nullable Object> listed = new ArrayList<>(codes);
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split("\\|")) {
            Matcher range = RANGE.matcher(part);
            Matcher atLeast = AT_LEAST.matcher(part);
            if (range.matches()) {
                ranges.add(new Range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
            } else if (atLeast.matches()) {
                ranges.add(new Range(Integer.parseInt(atLeast.group(1)), Integer.MAX_VALUE));
            } else if (part.startsWith("integer")) {
                ranges.add(new Range(Integer.MIN_VALUE, Integer.MAX_VALUE));
            } else if (!part.contains(" ")) {
                listed.add(InputType.of(type).parse(part));
            }
        }
        return new AllowedValues(text, Collections.unmodifiableList(listed), List.copyOf(ranges));
    }

    boolean allow(Object value) {
        return listed.contains(value)
                || value instanceof Integer number && ranges.stream().anyMatch(range -> range.contains(number));
    }

    /** What a value must be, in plain English: "one of NONE, ONE, REPEAT". */
    String words() {
        List<String> ways = new ArrayList<>();
        List<Object> values = listed.stream().filter(value -> value != null).toList();
        if (!values.isEmpty()) {
            ways.add((values.size() == 1 ? "" : "one of ")
                    + values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        ranges.forEach(range -> ways.add(range.words()));
        return String.join(" or ", ways);
    }
}
