package org.handrail.platform.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work on this thread that Handrail does for itself, named so that a reader of a stack or a log knows which.
 * It ends with the call that opened it.
 */
final class SystemScope {

    private static final ThreadLocal<@Nullable String> NAME = new ThreadLocal<>();

    private SystemScope() {}

    static boolean isOpen() {
        return NAME.get() != null;
    }

    static <T extends @Nullable Object> T in(String name, Supplier<T> work) {
        String before = enter(name);
        try {
            return work.get();
        } finally {
            leave(before);
        }
    }

    /** For a stretch that no lambda can hold; the answer is what {@link #leave} needs. */
    static @Nullable String enter(String name) {
        String before = NAME.get();
        NAME.set(name);
        return before;
    }

    static void leave(@Nullable String before) {
        if (before == null) {
            NAME.remove();
        } else {
            NAME.set(before);
        }
    }
}
