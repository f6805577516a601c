package org.handrail.plan;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at which the plan was agreed or changed. Each is a version of the plan.
 *
 * @param scaling how the family feels about things, 0 to 10
 * @param summary the plan in plain words, once it is written up
 */
public record PlanMeeting(
        UUID id,
        int number,
        Actor heldBy,
        Instant heldAt,
        @Nullable Integer scaling,
        Words words,
        @Nullable String summary,
        @Nullable Instant writtenAt,
        @Nullable Instant copyAt,
        @Nullable CopyWay copyWay) {

    /**
     * What was said.
     *
     * @param came who was there
     * @param voice what children said or showed, in their own words
     */
    public record Words(String came, String voice) {
        static final Words ERASED = new Words("Erased", "Erased");
    }

    /** How the family got its copy. */
    public enum CopyWay {
        IN_PERSON("In person"),
        POST("By post"),
        EMAIL("By email"),
        READ_OUT("Read out to them"),
        NOT_SAFE("Not given: it would not be safe");

        private final String label;

        CopyWay(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
