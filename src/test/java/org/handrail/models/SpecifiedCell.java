package org.handrail.models;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The few kinds of test that the specified cells are made of, evaluated without any engine. Null matches only "-". */
record SpecifiedCell(String text) {

    private static final Pattern RANGE = Pattern.compile("([\\[(])(-?\\d+)\\.\\.(-?\\d+)([\\])])");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>) (-?\\d+)");
    private static final Map<String, SpecifiedCell> CELLS = new ConcurrentHashMap<>();

    static SpecifiedCell of(String text) {
        return CELLS.computeIfAbsent(text, SpecifiedCell::new);
    }

    boolean allows(@Nullable Object value) {
        return text.equals("-") || (value != null && alternatives().anyMatch(test -> allows(test, value)));
    }

    private Stream<String> alternatives() {
        return Arrays.stream(text.split(","));
    }

    private static boolean allows(String test, Object value) {
        if (test.startsWith("\"")) {
            return test.equals("\"" + value + "\"") && value instanceof String;
        }
        if (test.equals("true") || test.equals("false")) {
            return value.equals(Boolean.valueOf(test));
        }
        int number = (Integer) value;
        Matcher range = RANGE.matcher(test);
        if (range.matches()) {
            return isWithin(range, number);
        }
        Matcher comparison = COMPARISON.matcher(test);
        return comparison.matches() ? compares(comparison, number) : number == Integer.parseInt(test);
    }

    private static boolean isWithin(Matcher range, int number) {
        int lowest = Integer.parseInt(range.group(2)) + (range.group(1).equals("(") ? 1 : 0);
        int highest = Integer.parseInt(range.group(3)) - (range.group(4).equals(")") ? 1 : 0);
        return lowest <= number && number <= highest;
    }

    private static boolean compares(Matcher comparison, int number) {
        int limit = Integer.parseInt(comparison.group(2));
        return switch (comparison.group(1)) {
            case "<" -> number < limit;
            case "<=" -> number <= limit;
            case ">" -> number > limit;
            default -> number >= limit;
        };
    }

    /** Values worth trying against this cell: those it names, and for numbers their neighbours. */
    List<Object> telling() {
        if (text.equals("-")) {
            return List.of();
        }
        if (text.startsWith("\"")) {
            return alternatives()
                    .map(test -> (Object) test.substring(1, test.length() - 1))
                    .toList();
        }
        if (text.equals("true") || text.equals("false")) {
            return List.of(Boolean.valueOf(text));
        }
        return Pattern.compile("-?\\d+")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .flatMap(number -> Stream.<Object>of(number, number - 1, number + 1))
                .toList();
    }
}
