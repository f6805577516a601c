package org.handrail.plan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One look back at the plan, and the step that was decided after it.
 *
 * @param scaling how the family feels about things, 0 to 10
 * @param progress how far the goals are met, a code of the input {@code goalProgress}
 * @param recommended what the table step-change suggested
 */
public record PlanReview(
        UUID id,
        int number,
        Actor heldBy,
        Instant heldAt,
        @Nullable Integer scaling,
        @Nullable String progress,
        Words words,
        @Nullable String recommended,
        @Nullable Decision decision) {

    /**
     * What was said.
     *
     * @param family what the family says
     * @param voice what children said or showed, in their own words
     * @param newNeeds what is new
     * @param needs how each need of the plan changed, by key of the part of life
     */
    public record Words(String family, String voice, String newNeeds, Map<String, Change> needs) {

        static final Words ERASED = new Words("Erased", "Erased", "Erased", Map.of());

        public Words {
            needs = Map.copyOf(needs);
        }
    }

    /** What a person decided, and why. */
    public record Decision(NextStep step, Actor by, Instant at, String words) {}
}
