package org.handrail.assessment;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of a household.
 *
 * @param begunAt null until the family said yes
 * @param agreedAt null while it goes on
 * @param agreedLevel the level of need that was agreed with the family, 1 to 4
 */
public record Assessment(
        UUID id,
        CaseReference reference,
        @Nullable Instant begunAt,
        @Nullable Instant conclusionsDue,
        @Nullable Instant shareDue,
        @Nullable Instant agreedAt,
        @Nullable Integer agreedLevel) {}
