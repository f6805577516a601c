package org.handrail.plan.web;

import java.util.Objects;
import org.handrail.platform.web.DateParts;
import org.jspecify.annotations.Nullable;

/** Who said yes for the next service, and when, as somebody typed it. */
record HandoverForm(@Nullable String who, @Nullable DateParts on) {

    static final HandoverForm EMPTY = new HandoverForm(null, null);

    String name() {
        return Objects.requireNonNullElse(who, "");
    }

    DateParts day() {
        return Objects.requireNonNullElse(on, DateParts.EMPTY);
    }
}
