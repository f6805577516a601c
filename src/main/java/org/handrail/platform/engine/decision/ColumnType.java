package org.handrail.platform.engine.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The types of column that the engine converts without loss. Values of another type are refused before they reach it,
 * because its own message would quote them.
 */
enum ColumnType {
    STRING("a text"),
    BOOLEAN("true or false"),
    INTEGER("a whole number"),
    LONG("a whole number"),
    DOUBLE("a number"),
    ANY("anything");

    private final String words;

    ColumnType(String words) {
        this.words = words;
    }

    /** What a value must be, in plain words. */
    String words() {
        return words;
    }

    String dmnName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ColumnType> ofDmnName(@Nullable String name) {
        return name == null
                ? Optional.of(ANY)
                : Arrays.stream(values())
                        .filter(type -> type != ANY && type.dmnName().equals(name))
                        .findFirst();
    }

    /** Whether the value is of this type; null is of every type. */
    boolean fits(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        return switch (this) {
            case STRING -> value instanceof String;
            case BOOLEAN -> value instanceof Boolean;
            case INTEGER -> value instanceof Integer || isWhole(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> value instanceof Integer || isWhole(value, Long.MIN_VALUE, Long.MAX_VALUE);
            case DOUBLE -> value instanceof Number number && Double.isFinite(number.doubleValue());
            case ANY -> true;
        };
    }

    private static boolean isWhole(Object value, long lowest, long highest) {
        if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            return false;
        }
        BigDecimal exact = new BigDecimal(number.toString());
        return exact.stripTrailingZeros().scale() <= 0
                && exact.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && exact.compareTo(BigDecimal.valueOf(highest)) <= 0;
    }
}
