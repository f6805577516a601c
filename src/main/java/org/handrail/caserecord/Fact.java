package org.handrail.caserecord;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A coded fact: a code, a number, yes or no; or why it is not known. */
public record Fact(@Nullable Object value, @Nullable Unknown why) implements Answer {

    /**
     * Whole numbers that fit become {@link Integer}, others {@link BigDecimal}.
     *
     * @throws IllegalArgumentException for words instead of a code, for other types, and unless there is either a value
     *     or a reason
     */
    public Fact {
        if ((value == null) == (why == null)) {
            throw new IllegalArgumentException("A fact has either a value or a reason why it is not known.");
        }
        if (value instanceof String text) {
            Code.check("A fact", text);
        } else if (value instanceof Number number) {
            value = plain(number);
        } else if (value != null && !(value instanceof Boolean)) {
            throw new IllegalArgumentException("A fact is a code, a number, or yes or no.");
        }
    }

    /** A {@link String} code, a {@link Number} or a {@link Boolean}. */
    public static Fact of(Object value) {
        return new Fact(value, null);
    }

    /** A fact that is not known. */
    public static Fact unknown(Unknown why) {
        return new Fact(null, why);
    }

    @Override
    public String toString() {
        return "Fact[hidden]";
    }

    private static Number plain(Number number) {
        BigDecimal decimal = new BigDecimal(number.toString()).stripTrailingZeros();
        boolean fits = decimal.scale() <= 0 && decimal.precision() - decimal.scale() <= 9;
        return fits ? (Number) decimal.intValueExact() : decimal;
    }
}
