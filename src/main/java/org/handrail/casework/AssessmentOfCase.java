package org.handrail.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** The assessment of a household, as the page of a case shows it. */
public interface AssessmentOfCase {

    /**
     * The newest assessment.
     *
     * @param state how far it is, in words
     * @param due when the conclusions are due; null before the family said yes
     * @param parts in reading order
     */
    record Shown(String state, @Nullable Instant due, List<Part> parts) {}

    /** What belongs under one heading. */
    record Part(String title, List<Line> lines) {}

    /** One answer; {@code by} and {@code at} are null where nobody has answered yet. */
    record Line(
            String label,
            String words,
            @Nullable Actor by,
            @Nullable Instant at) {}

    /** Empty when nothing was written yet. The caller has checked that the reader may see the case whole. */
    Optional<Shown> of(CaseReference reference);
}
