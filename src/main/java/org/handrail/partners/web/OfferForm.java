package org.handrail.partners.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.handrail.partners.DeclineReason;
import org.handrail.partners.HelpOutcome;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What somebody typed into one of the forms of an offer; what belongs to the other forms is null. */
record OfferForm(
        @Nullable String declineReason,
        @Nullable String declineWords,
        @Nullable String question,
        @Nullable String outcome,
        @Nullable String outcomeWords) {

    static final OfferForm EMPTY = new OfferForm(null, null, null, null, null);

    private static final int LONGEST = 4_000;

    /** Throws {@link InvalidInput} when no reason was chosen or there are too many words. */
    DeclineReason declines() {
        List<FieldProblem> problems = tooLong("/declineWords", declineWords);
        DeclineReason chosen = chosen(DeclineReason.values(), declineReason);
        if (chosen == null) {
            problems.add(0, new FieldProblem("/declineReason", "Choose why you cannot help."));
        }
        refuse(problems);
        return Objects.requireNonNull(chosen);
    }

    /** Throws {@link InvalidInput} when there is no question or it is too long. */
    String asks() {
        List<FieldProblem> problems = tooLong("/question", question);
        if (question == null || question.isBlank()) {
            problems.add(new FieldProblem("/question", "Write what you need to know."));
        }
        refuse(problems);
        return Objects.requireNonNull(question).strip();
    }

    /** Throws {@link InvalidInput} when no outcome was chosen or there are too many words. */
    HelpOutcome came() {
        List<FieldProblem> problems = tooLong("/outcomeWords", outcomeWords);
        HelpOutcome chosen = chosen(HelpOutcome.values(), outcome);
        if (chosen == null) {
            problems.add(0, new FieldProblem("/outcome", "Choose what came of the help."));
        }
        refuse(problems);
        return Objects.requireNonNull(chosen);
    }

    static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static List<FieldProblem> tooLong(String pointer, @Nullable String words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (words != null && words.length() > LONGEST) {
            problems.add(new FieldProblem(pointer, "Use 4,000 characters or fewer."));
        }
        return problems;
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static <T extends Enum<T>> @Nullable T chosen(T[] choices, @Nullable String name) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
