package org.handrail.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another service that is to help from here, and what it answered. */
public record Handover(
        UUID id,
        NextStep step,
        String to,
        Instant askedAt,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,
        @Nullable String answerWords) {

    /** What the other service said. */
    public enum Answer {
        ACCEPTED("It has said yes"),
        NOT_ACCEPTED("It has not said yes");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
