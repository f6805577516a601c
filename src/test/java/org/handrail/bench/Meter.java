package org.handrail.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Clock time, and processor time of the thread that works, in nanoseconds. */
public record Meter(long clock, long processor) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Meter now() {
        return new Meter(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    /** What one piece of work takes, when the given work holds so many pieces. */
    public static Meter each(int pieces, Runnable work) {
        Meter before = now();
        work.run();
        Meter after = now();
        return new Meter((after.clock - before.clock) / pieces, (after.processor - before.processor) / pieces);
    }
}
