package org.handrail.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long one thing took each time; whoever was stopped took longer than the limit. */
class Times {

    private static final double MILLISECOND = 1e6;

    private final List<Long> nanoseconds = new ArrayList<>();
    private final int limitInSeconds;
    private boolean stopped;

    Times(int limitInSeconds) {
        this.limitInSeconds = limitInSeconds;
    }

    void add(Runnable work) {
        long before = System.nanoTime();
        work.run();
        nanoseconds.add(System.nanoTime() - before);
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** How long it took in all. */
    double seconds() {
        return nanoseconds.stream().mapToLong(Long::longValue).sum() / 1e9;
    }

    double at(double part) {
        List<Long> sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1) / MILLISECOND;
    }

    /** Median and 95th percentile in milliseconds. */
    @Override
    public String toString() {
        return stopped ? "> " + limitInSeconds + " s" : Spread.number(at(0.5)) + " / " + Spread.number(at(0.95));
    }

    /** How many times as long as the other, by the median. */
    String timesAsLongAs(Times other) {
        double mine = stopped ? limitInSeconds * 1_000.0 : at(0.5);
        return (stopped ? "> " : "") + Spread.number(mine / other.at(0.5));
    }
}
