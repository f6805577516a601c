package org.handrail.assessment;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * An agency that helps a family already.
 *
 * @param joins whether it will join the team around the household: YES, NO or NOT_KNOWN
 * @param ask whether we ask it for information
 * @param reply null while none came
 */
public record Agency(
        UUID id,
        CaseReference reference,
        String name,
        String role,
        String since,
        String joins,
        boolean ask,
        @Nullable Reply reply,
        @Nullable String words,
        @Nullable Instant repliedAt) {

    /** What came back. */
    public enum Reply {
        REPLIED("Replied"),
        DECLINED("Cannot share anything"),
        NO_REPLY("No reply in time");

        private final String label;

        Reply(String label) {
            this.label = label;
        }

        /** The reply in plain English. */
        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "Agency[" + id + ']';
    }
}
