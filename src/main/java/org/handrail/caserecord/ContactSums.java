package org.handrail.caserecord;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How hard we tried since we last reached the family.
 *
 * @param attempts attempts since then that reached nobody
 * @param channels different ways tried in them
 * @param first when the first of them was; null when there is none
 * @param last when the last of them was; null when there is none
 * @param lastReached when we last reached anybody; null when never
 */
public record ContactSums(
        int attempts,
        int channels,
        @Nullable Instant first,
        @Nullable Instant last,
        @Nullable Instant lastReached) {

    /** When we last reached anybody. */
    public Optional<Instant> reached() {
        return Optional.ofNullable(lastReached);
    }
}
