package org.handrail.platform;

import java.util.function.Supplier;

/**
 * Reads words whole for a moment: to put them back where a person sent on what was covered for them, or to compare them.
 * Nothing that is read so may be shown; a test names who does it.
 */
public final class Unveiled {

    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    private Unveiled() {}

    /** Does the work with nothing covered, on this thread only and until it ends. */
    public static <T> T read(Supplier<T> work) {
        boolean before = READING.get();
        READING.set(true);
        try {
            return work.get();
        } finally {
            READING.set(before);
        }
    }

    /** Whether this thread reads words whole. */
    public static boolean now() {
        return READING.get();
    }
}
