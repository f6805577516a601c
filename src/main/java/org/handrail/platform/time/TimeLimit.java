package org.handrail.platform.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * How long something may take, as the decision tables write it: {@code PT0M} now, {@code M<n>} minutes, {@code WH<n>}
 * working hours, {@code WD<n>} working days, {@code D<n>} calendar days, {@code SAME_DAY}, {@code BY_ROUTE} (the route or
 * the statutory service says) and {@code NONE}. Minutes are minutes of the clock, also out of hours: only safety work is
 * limited in minutes. {@link WorkingCalendar} turns a limit into a due instant.
 */
public record TimeLimit(Kind kind, int amount) {

    /**
     * Shortest first, for work that goes on past office hours: minutes and hours by the clock, then the same day, then
     * days (a working week is seven calendar days), then limits that name no time.
     */
    public static final Comparator<TimeLimit> BY_CLOCK = Comparator.<TimeLimit>comparingInt(limit -> limit.kind.reach)
            .thenComparingInt(limit -> limit.amount * limit.kind.weight)
            .thenComparing(TimeLimit::kind);

    public TimeLimit {
        if (kind.counted() ? amount < 1 || amount > 9999 : amount != 0) {
            throw new IllegalArgumentException("A time limit of kind " + kind + " cannot have the amount " + amount);
        }
    }

    /**
     * What the amount of a limit counts; the kinds without a unit have the amount 0. For {@link #BY_CLOCK} the reach puts
     * kinds in order, and the weight is the unit within one reach: minutes, or fifths of a calendar day.
     */
    public enum Kind {
        NOW("PT0M", 0, 0, "Now"),
        MINUTES("M", 0, 1, "minute"),
        WORKING_HOURS("WH", 0, 60, "working hour"),
        SAME_DAY("SAME_DAY", 1, 0, "Same day"),
        CALENDAR_DAYS("D", 2, 5, "calendar day"),
        WORKING_DAYS("WD", 2, 7, "working day"),
        BY_ROUTE("BY_ROUTE", 3, 0, "As the safety route or statutory service says"),
        NONE("NONE", 4, 0, "None");

        private final String literal;
        private final int reach;
        private final int weight;
        private final String words;

        Kind(String literal, int reach, int weight, String words) {
            this.literal = literal;
            this.reach = reach;
            this.weight = weight;
            this.words = words;
        }

        private boolean counted() {
            return weight > 0;
        }

        private Optional<TimeLimit> read(String text) {
            if (!counted()) {
                return literal.equals(text) ? Optional.of(new TimeLimit(this, 0)) : Optional.empty();
            }
            return text.matches(literal + "[1-9][0-9]{0,3}")
                    ? Optional.of(new TimeLimit(this, Integer.parseInt(text.substring(literal.length()))))
                    : Optional.empty();
        }
    }

    /**
     * Reads a literal of the decision tables.
     *
     * @throws IllegalArgumentException for any other text; the message lists the literals
     */
    public static TimeLimit parse(String text) {
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not a time limit. Use PT0M, M<n>,"
                        + " WH<n>, WD<n>, D<n> (n from 1 to 9999), SAME_DAY, BY_ROUTE or NONE"));
    }

    /** Whether {@link #parse} reads the text. */
    public static boolean isLimit(String text) {
        return read(text).isPresent();
    }

    private static Optional<TimeLimit> read(String text) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> kind.read(text).stream())
                .findFirst();
    }

    /** The shorter of two limits for work that goes on past office hours (see {@link #BY_CLOCK}). */
    public static TimeLimit shorterOf(TimeLimit one, TimeLimit other) {
        return BY_CLOCK.compare(one, other) <= 0 ? one : other;
    }

    /** The limit in plain English: "Within 4 working hours". */
    public String words() {
        return kind.counted() ? "Within " + amount + " " + kind.words + (amount == 1 ? "" : "s") : kind.words;
    }

    /** The literal that {@link #parse} reads. */
    @Override
    public String toString() {
        return kind.counted() ? kind.literal + amount : kind.literal;
    }
}
