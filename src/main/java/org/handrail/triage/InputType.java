package org.handrail.triage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of inputs: all numbers are whole. */
enum InputType {
    NUMBER {
        @Override
        Object parseValue(String text) {
            return Integer.valueOf(text);
        }

        @Override
        Optional<Object> accept(Object value) {
            return value instanceof Number number ? whole(number) : Optional.empty();
        }
    },
    BOOLEAN {
        @Override
        Object parseValue(String text) {
            return Boolean.valueOf(text);
        }

        @Override
        Optional<Object> accept(Object value) {
            return value instanceof Boolean ? Optional.of(value) : Optional.empty();
        }
    },
    STRING {
        @Override
        Object parseValue(String text) {
            return text;
        }

        @Override
        Optional<Object> accept(Object value) {
            return value instanceof String ? Optional.of(value) : Optional.empty();
        }
    },
    LIST {
        @Override
        Object parseValue(String text) {
            return List.of();
        }

        @Override
        Optional<Object> accept(Object value) {
            return Optional.empty();
        }
    };

    static InputType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Nullable
    Object parse(String text) {
        return text.equals("null") ? null : parseValue(text);
    }

    /** The value that a text of the configuration stands for, or {@code null} when it stands for none of this type. */
    @Nullable
    Object read(String text) {
        try {
            return this == BOOLEAN && !text.matches("true|false") ? null : parseValue(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    abstract Object parseValue(String text);

    /** The value in the one Java type that the tables get, or nothing when it is of another type. */
    abstract Optional<Object> accept(Object value);

    private static Optional<Object> whole(Number number) {
        try {
            return Optional.of(new BigDecimal(number.toString()).intValueExact());
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return Optional.empty();
        }
    }
}
