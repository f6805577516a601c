package org.handrail.platform.web;

import org.jspecify.annotations.Nullable;

/** One answer that a person can choose: the code that is sent, the words that are read, and a hint if there is one. */
public record Choice(String value, String text, @Nullable String hint) {

    public Choice(String value, String text) {
        this(value, text, null);
    }
}
