package org.handrail.plan;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** News that somebody who helps was asked for before a review. */
public record PlanUpdate(
        UUID id,
        CaseReference reference,
        int round,
        Actor who,
        String team,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Change change,
        @Nullable String words,
        @Nullable Instant unansweredAt) {}
