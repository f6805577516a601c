package org.handrail.frontdoor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.handrail.platform.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One question of the referral pages.
 *
 * @param name the field; its JSON pointer is the place of the value in a referral
 * @param missing what to say when there is no answer; null when the question may be left out
 * @param range the whole numbers that a {@link Kind#NUMBER} may have
 * @param more questions that only some answers lead to
 */
record Question(
        String name,
        Kind kind,
        String text,
        @Nullable String hint,
        List<Choice> choices,
        @Nullable String missing,
        @Nullable Range range,
        @Nullable More more,
        @Nullable String width) {

    /** How the question is asked. */
    enum Kind {
        RADIOS,
        CHECKBOXES,
        SELECT,
        TEXT,
        NUMBER,
        WORDS,
        DATE
    }

    record Range(int from, int to) {
        boolean holds(String text) {
            try {
                int number = Integer.parseInt(text.strip());
                return from <= number && number <= to;
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }

        String words() {
            return "Enter a whole number from " + from + " to " + to + ", or leave this empty";
        }
    }

    /**
     * Questions that follow when the answer is one of some.
     *
     * @param maybe whether "not known" leads to them too, as the page has to know
     */
    record More(Set<String> when, boolean maybe, List<Question> questions) {
        boolean follows(String answer) {
            return when.contains(answer);
        }
    }

    static Question radios(String name, String text, String missing, Choice... choices) {
        return new Question(name, Kind.RADIOS, text, null, List.of(choices), missing, null, null, null);
    }

    static Question select(String name, String text, List<Choice> choices) {
        return new Question(name, Kind.SELECT, text, null, choices, null, null, null, null);
    }

    static Question ticks(String name, String text, Choice... choices) {
        return new Question(name, Kind.CHECKBOXES, text, null, List.of(choices), null, null, null, null);
    }

    static Question line(String name, String text, @Nullable String width) {
        return new Question(name, Kind.TEXT, text, null, List.of(), null, null, null, width);
    }

    static Question number(String name, String text, int from, int to) {
        return new Question(name, Kind.NUMBER, text, null, List.of(), null, new Range(from, to), null, "3");
    }

    static Question words(String name, String text) {
        return new Question(name, Kind.WORDS, text, null, List.of(), null, null, null, null);
    }

    static Question date(String name, String text) {
        return new Question(name, Kind.DATE, text, null, List.of(), null, null, null, null);
    }

    Question hint(String words) {
        return new Question(name, kind, text, words, choices, missing, range, more, width);
    }

    Question required(String words) {
        return new Question(name, kind, text, hint, choices, words, range, more, width);
    }

    Question then(Set<String> when, Question... questions) {
        More following = new More(when, when.contains("UNKNOWN"), List.of(questions));
        return new Question(name, kind, text, hint, choices, missing, range, following, width);
    }

    /** The names of the fields of this question alone. */
    Stream<String> fields() {
        return kind == Kind.DATE ? Stream.of(".day", ".month", ".year").map(name::concat) : Stream.of(name);
    }

    /** The questions that some answers to this one lead to. */
    List<Question> following() {
        return more == null ? List.of() : more.questions();
    }

    /** The questions that this answer leads to. */
    List<Question> followingTo(Answers answers) {
        return more != null && more.follows(answers.text(name)) ? more.questions() : List.of();
    }

    /** Where the value stands in a referral. */
    String pointer() {
        return "/" + String.join("/", Arrays.asList(name.split("[.\\[\\]]+")));
    }

    /** Whether a problem at that place of a referral is one of this question. */
    boolean covers(String problem) {
        String own = pointer();
        return problem.equals(own)
                || problem.startsWith(own + "/")
                || own.startsWith(problem + "/")
                || kind == Kind.CHECKBOXES
                        && choices.stream().anyMatch(choice -> problem.equals("/facts/" + choice.value()));
    }

    boolean isAnswered(Answers answers) {
        return kind == Kind.DATE
                ? !answers.date(name).isEmpty()
                : answers.all(name).stream().anyMatch(value -> !value.isBlank());
    }

    /** Whether the choices are few and short enough for one line. */
    public boolean inline() {
        return choices.size() <= 3
                && choices.stream()
                        .allMatch(
                                choice -> choice.hint() == null && choice.text().length() <= 10);
    }

    /** The words of the chosen answer, or null when it is none of the choices. */
    @Nullable
    String wordsOf(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
