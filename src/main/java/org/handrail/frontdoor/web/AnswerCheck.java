package org.handrail.frontdoor.web;

import java.util.Optional;

/** What a page can see for itself: an answer that is missing, or is no day, no number or none of the choices. */
final class AnswerCheck {

    private AnswerCheck() {}

    static Optional<String> check(Question question, Answers answers) {
        if (!question.isAnswered(answers)) {
            return Optional.ofNullable(question.missing());
        }
        String typed = answers.text(question.name());
        return switch (question.kind()) {
            case DATE ->
                answers.date(question.name()).toDate().isPresent()
                        ? Optional.empty()
                        : Optional.of("Enter a real day, like 27 3 2019");
            case NUMBER -> {
                Question.Range range = question.range();
                yield range == null || range.holds(typed) ? Optional.empty() : Optional.of(range.words());
            }
            case RADIOS, SELECT ->
                question.wordsOf(typed) != null ? Optional.empty() : Optional.of("Choose one of the answers");
            case CHECKBOXES, TEXT, WORDS -> Optional.empty();
        };
    }
}
