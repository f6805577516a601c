package org.handrail.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** The plan of a case: when it began, and how its first meeting was arranged. */
public record Plan(
        UUID id,
        CaseReference reference,
        Instant startedAt,
        @Nullable LocalDate meetingOn,
        Arrangement arrangement) {

    /**
     * What was arranged with the family.
     *
     * @param place where they want to meet
     * @param time at what time, as words
     * @param network who of their own family and friends joins in
     */
    public record Arrangement(String place, String time, String network) {

        static final Arrangement NONE = new Arrangement("", "", "");
        static final Arrangement ERASED = new Arrangement("Erased", "", "Erased");
    }
}
