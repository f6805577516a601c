package org.handrail.plan;

import java.util.Map;
import java.util.UUID;
import org.handrail.plan.PlanReview.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a review found.
 *
 * @param steps where steps stand now, by id; a step that is not named goes on
 */
public record NewReview(@Nullable Integer scaling, Words words, Map<UUID, ItemState> steps) {

    public NewReview {
        steps = Map.copyOf(steps);
    }
}
