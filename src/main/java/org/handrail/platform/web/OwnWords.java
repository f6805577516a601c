package org.handrail.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Tells exceptions that our code raised from those of libraries. Ours never hold personal data, so their words may be
 * shown and logged; a library's words may repeat what somebody typed.
 */
final class OwnWords {

    private OwnWords() {}

    static boolean areIn(Throwable exception) {
        StackTraceElement[] frames = exception.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().startsWith("org.handrail.");
    }

    static String of(@Nullable Throwable exception, String otherwise) {
        if (exception == null || !areIn(exception) || exception.getMessage() == null) {
            return otherwise;
        }
        return exception.getMessage();
    }
}
