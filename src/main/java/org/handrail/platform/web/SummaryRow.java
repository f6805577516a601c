package org.handrail.platform.web;

import org.jspecify.annotations.Nullable;

/** One line of a summary list. {@code changeWhat} completes the hidden words of the link: "Change" + "address". */
public record SummaryRow(
        String key,
        @Nullable String value,
        @Nullable String changeHref,
        @Nullable String changeWhat) {

    public SummaryRow(String key, @Nullable String value) {
        this(key, value, null, null);
    }
}
