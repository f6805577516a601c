package org.handrail.partners.forms;

import java.util.Map;
import java.util.Optional;
import org.handrail.partners.DeclineReason;
import org.handrail.partners.HelpOutcome;
import org.handrail.partners.OfferAnswer;
import org.jspecify.annotations.Nullable;

/** Reads from a form what an organisation says to its offer. */
final class TaskAnswers {

    static final String ANSWER = "partnerAnswer";
    static final String START = "helpStart";

    private TaskAnswers() {}

    /** Empty when the form asks for no answer to an offer. */
    static Optional<OfferAnswer> in(Map<String, @Nullable Object> values) {
        if (values.get(ANSWER) != null) {
            return Optional.of(toOffer(values));
        }
        if (values.get(START) != null) {
            return Optional.of(
                    values.get(START).equals("STARTED")
                            ? new OfferAnswer.Started()
                            : ended(values, "offer_neverBegan", "offer_neverBeganWords"));
        }
        return values.get("offer_outcome") == null
                ? Optional.empty()
                : Optional.of(ended(values, "offer_outcome", "offer_outcomeWords"));
    }

    private static OfferAnswer toOffer(Map<String, @Nullable Object> values) {
        return switch (String.valueOf(values.get(ANSWER))) {
            case "YES" -> new OfferAnswer.Yes();
            case "NO" ->
                new OfferAnswer.No(
                        DeclineReason.valueOf(String.valueOf(values.get("offer_declineReason"))),
                        text(values, "offer_declineWords"));
            default -> new OfferAnswer.Question(String.valueOf(values.get("offer_question")));
        };
    }

    private static OfferAnswer ended(Map<String, @Nullable Object> values, String outcome, String words) {
        return new OfferAnswer.Ended(HelpOutcome.valueOf(String.valueOf(values.get(outcome))), text(values, words));
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }
}
