package org.handrail.bench;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** The median of some figures, and the quartiles around it. */
public record Spread(double lower, double median, double upper) {

    public static Spread of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** As {@code 12.3 (11.9–13.0)}. */
    @Override
    public String toString() {
        return "%s (%s–%s)".formatted(number(median), number(lower), number(upper));
    }

    /** Three digits that count, in plain notation. */
    public static String number(double figure) {
        double size = Math.abs(figure);
        if (size == 0) {
            return "0";
        }
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, figure);
    }
}
