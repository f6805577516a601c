package org.handrail.caserecord;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that a text that is kept in clear is a code and no words. */
final class Code {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

    private Code() {}

    /** @throws IllegalArgumentException for anything but a code; it never repeats the text */
    static String check(String what, String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(what + " must be a code of at most 64 letters, digits and _ . : -");
        }
        return text;
    }

    static @Nullable String checkOptional(String what, @Nullable String text) {
        return text == null ? null : check(what, text);
    }
}
