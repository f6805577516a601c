package org.handrail.closure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.caserecord.LifeDomain;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One way to the end of help, as far as it has come.
 *
 * @param announced why help ends before its time, a code; null when it ends as planned
 * @param needs the needs of 2 and more that the help was for, with their highest score
 * @param feedback null until somebody wrote down what the family said
 * @param signOff null until somebody decided
 * @param letter null until there is one
 * @param stoppedAt when the later check was called off
 * @param lasting null until somebody looked
 */
public record Closing(
        UUID id,
        CaseReference reference,
        @Nullable String announced,
        Map<LifeDomain, Integer> needs,
        Instant openedAt,
        @Nullable Feedback feedback,
        @Nullable SignOff signOff,
        @Nullable Letter letter,
        @Nullable Instant closedAt,
        @Nullable Instant stoppedAt,
        @Nullable Lasting lasting) {

    /** What the family said of the help, in their own words; scales go from 0 to 10. */
    public record Feedback(
            @Nullable NotAsked notAsked,
            @Nullable String changed,
            @Nullable String helped,
            @Nullable String better,
            @Nullable Integer scaleBefore,
            @Nullable Integer scaleAfter,
            CheckWay agreed,
            Instant at) {

        @Override
        public String toString() {
            return "Feedback[hidden]";
        }
    }

    /** What a manager can decide. */
    public enum Decision {
        CLOSE("Close"),
        KEEP_OPEN("Keep open");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Who decided what, and what the table had said.
     *
     * @param reason null when the case stays open
     * @param why why it differs from what the table said; null when it does not
     */
    public record SignOff(
            String recommended,
            boolean allowed,
            Decision decision,
            @Nullable ClosingReason reason,
            @Nullable String why,
            Actor by,
            Instant at) {

        @Override
        public String toString() {
            return "SignOff[" + decision + ", " + reason + ']';
        }
    }

    /** The words with ways back, and how the family got them. */
    public record Letter(String words, LetterWay way, Instant at) {

        @Override
        public String toString() {
            return "Letter[" + way + ']';
        }
    }

    /** Whether the change lasted, for each need and on the whole. */
    public record Lasting(CheckWay way, Lasted whole, Map<LifeDomain, Lasted> needs, boolean helpAgain, Instant at) {

        /** The worst that is known counts; nothing known at all is not known. */
        public Lasted result() {
            if (way == CheckWay.NOT_REACHED) {
                return Lasted.UNKNOWN;
            }
            for (Lasted worst : List.of(Lasted.NOT, Lasted.PARTLY)) {
                if (whole == worst || needs.containsValue(worst)) {
                    return Lasted.NOT;
                }
            }
            return whole == Lasted.UNKNOWN || needs.containsValue(Lasted.UNKNOWN) ? Lasted.UNKNOWN : Lasted.SUSTAINED;
        }

        @Override
        public String toString() {
            return "Lasting[hidden]";
        }
    }
}
