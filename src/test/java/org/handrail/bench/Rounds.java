package org.handrail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Two sides measured in turn, so that what disturbs the machine disturbs both; the side that begins changes each round. */
public record Rounds(List<Meter> ours, List<Meter> plain) {

    /** Runs rounds that do not count first, so that both sides are warm. */
    public static Rounds run(int warmUp, int counted, Supplier<Meter> ours, Supplier<Meter> plain) {
        round(warmUp, ours, plain);
        return round(counted, ours, plain);
    }

    private static Rounds round(int count, Supplier<Meter> ours, Supplier<Meter> plain) {
        List<Meter> ourTimes = new ArrayList<>();
        List<Meter> plainTimes = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            if (round % 2 == 0) {
                ourTimes.add(ours.get());
                plainTimes.add(plain.get());
            } else {
                plainTimes.add(plain.get());
                ourTimes.add(ours.get());
            }
        }
        return new Rounds(ourTimes, plainTimes);
    }

    /** How many times as long the plain side took, round by round. */
    public Spread ratio(ToLongFunction<Meter> figure) {
        return Spread.of(IntStream.range(0, ours.size())
                .mapToDouble(round -> (double) figure.applyAsLong(plain.get(round))
                        / Math.max(1, figure.applyAsLong(ours.get(round)))));
    }

    public static Spread spread(List<Meter> side, ToLongFunction<Meter> figure, double unit) {
        return Spread.of(side.stream().mapToDouble(meter -> figure.applyAsLong(meter) / unit));
    }
}
