package org.handrail.pathways;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One path of one case.
 *
 * @param referral the help that it belongs to
 * @param emergency whether food was needed on the day
 * @param changedAt when it reached its stage or its end
 */
public record HelpPath(
        UUID referral,
        CaseReference reference,
        PathKind kind,
        boolean emergency,
        PathStage stage,
        Instant changedAt,
        @Nullable PathOutcome outcome) {}
