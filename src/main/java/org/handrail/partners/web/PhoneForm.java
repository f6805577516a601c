package org.handrail.partners.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.handrail.partners.DeclineReason;
import org.handrail.partners.HelpOutcome;
import org.handrail.partners.OfferAnswer;
import org.handrail.partners.PartnerOffer;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a worker typed of a call with an organisation that was asked to help. */
record PhoneForm(
        @Nullable String who,
        @Nullable String answer,
        @Nullable String declineReason,
        @Nullable String outcome,
        @Nullable String words) {

    static final PhoneForm EMPTY = new PhoneForm(null, null, null, null, null);

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 4_000;

    private static final Choice YES = new Choice("YES", "They say yes");
    private static final Choice NO = new Choice("NO", "They say no");
    private static final Choice STARTED = new Choice("STARTED", "Help has started");
    private static final Choice WILL_NOT_START = new Choice("ENDED", "Help will not start");
    private static final Choice ENDED = new Choice("ENDED", "Help has ended");

    /** What can be said of an offer as it stands; nothing when it is over. */
    static List<Choice> answers(PartnerOffer offer) {
        return switch (offer.state()) {
            case REQUESTED, RECEIVED -> List.of(YES, NO);
            case ACCEPTED -> List.of(STARTED, WILL_NOT_START);
            case STARTED -> List.of(ENDED);
            default -> List.of();
        };
    }

    /** Throws {@link InvalidInput} with everything that is missing or too long. */
    OfferAnswer read(PartnerOffer offer) {
        List<FieldProblem> problems = new ArrayList<>();
        if (who == null || who.isBlank()) {
            problems.add(new FieldProblem("/who", "Write who told you."));
        } else if (who.length() > LONGEST_NAME) {
            problems.add(new FieldProblem("/who", "Use 200 characters or fewer."));
        }
        if (words != null && words.length() > LONGEST) {
            problems.add(new FieldProblem("/words", "Use 4,000 characters or fewer."));
        }
        OfferAnswer said = said(offer, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return Objects.requireNonNull(said);
    }

    String teller() {
        return Objects.requireNonNull(who).strip();
    }

    @Nullable
    String more() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private @Nullable OfferAnswer said(PartnerOffer offer, List<FieldProblem> problems) {
        return switch (answer == null ? "" : answer) {
            case "YES" -> new OfferAnswer.Yes();
            case "STARTED" -> new OfferAnswer.Started();
            case "NO" -> no(problems);
            case "ENDED" -> ended(offer, problems);
            default -> {
                problems.add(new FieldProblem("/answer", "Choose what they said."));
                yield null;
            }
        };
    }

    private @Nullable OfferAnswer no(List<FieldProblem> problems) {
        DeclineReason reason = chosen(List.of(DeclineReason.values()), declineReason);
        if (reason == null) {
            problems.add(new FieldProblem("/declineReason", "Choose why they cannot help."));
            return null;
        }
        return new OfferAnswer.No(reason, more());
    }

    private @Nullable OfferAnswer ended(PartnerOffer offer, List<FieldProblem> problems) {
        HelpOutcome came = chosen(offer.possibleOutcomes(), outcome);
        if (came == null) {
            problems.add(new FieldProblem("/outcome", "Choose what came of the help."));
            return null;
        }
        return new OfferAnswer.Ended(came, more());
    }

    private static <T extends Enum<T>> @Nullable T chosen(List<T> choices, @Nullable String name) {
        return choices.stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<Choice> reasons() {
        return Arrays.stream(DeclineReason.values())
                .map(reason -> new Choice(reason.name(), reason.label()))
                .toList();
    }
}
