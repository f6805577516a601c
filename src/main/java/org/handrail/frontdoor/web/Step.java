package org.handrail.frontdoor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of a referral, in the order in which they come: safety first. */
enum Step {
    DANGER(
            "danger",
            "Is anyone in danger now?",
            SafetyPages.NOW,
            "We ask about safety first. Say “Not known” when you do not know: that is better than a guess."),
    SAFETY(
            "safety",
            "Other worries about safety",
            SafetyPages.WORRIES,
            "Tell us what you know or suspect. You do not need proof."),
    REFERRER(
            "referrer",
            "About you",
            FamilyPages.REFERRER,
            "We need to know who to ask, and who to tell what happens next."),
    PEOPLE("people", "Who is in the household?", List.of()),
    ADDRESS("address", "Where do they live?", FamilyPages.ADDRESS, "If you only know the postcode, give that."),
    CONTACT(
            "contact",
            "How can we reach them safely?",
            FamilyPages.CONTACT,
            "A call or a letter at the wrong time can put someone in danger. We only use the way that you tell us."),
    REASON("reason", "What is happening?", StoryPages.REASON),
    SCORES("needs", "What is hard, and what is going well?", ScorePages.SCORES),
    AGREEMENT(
            "agreement",
            "What did the family say?",
            StoryPages.AGREEMENT,
            "Early help is the family’s choice, so we need to know what they said.",
            "This is not a consent to use their data. If someone may be harmed, we share what is needed to keep them"
                    + " safe, whatever the family says about help.");

    private static final String MEMBERS = "/household/members";

    private final String path;
    private final String title;
    private final List<Question> questions;
    private final List<String> words;

    Step(String path, String title, List<Question> questions, String... words) {
        this.path = path;
        this.title = title;
        this.questions = questions;
        this.words = List.of(words);
    }

    /** Which page this is, of all pages and the one to check the answers. */
    public String place() {
        return "Make a referral: page " + (ordinal() + 1) + " of " + (values().length + 1);
    }

    /** The last part of the page's address. */
    String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public List<Question> questions() {
        return questions;
    }

    public List<String> words() {
        return words;
    }

    static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The page that asks for the value at a JSON pointer into a referral; nothing when no page does. */
    static Optional<Step> asking(String pointer) {
        return pointer.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values()).filter(step -> step.asks(pointer)).findFirst();
    }

    /** The question with that field name, on whichever page it is asked. */
    static Question question(String name) {
        return Arrays.stream(values())
                .flatMap(Step::all)
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean asks(String pointer) {
        return this == PEOPLE
                ? pointer.equals(MEMBERS) || pointer.startsWith(MEMBERS + "/")
                : all().anyMatch(question -> question.covers(pointer));
    }

    /** Every question of the page, also those that only some answers lead to. */
    Stream<Question> all() {
        return questions.stream().flatMap(Step::deep);
    }

    /** The questions of the page that these answers lead to. */
    Stream<Question> asked(Answers answers) {
        return questions.stream().flatMap(question -> asked(question, answers));
    }

    @Nullable
    Step next() {
        return ordinal() + 1 < values().length ? values()[ordinal() + 1] : null;
    }

    @Nullable
    Step before() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }

    private static Stream<Question> deep(Question question) {
        return Stream.concat(Stream.of(question), question.following().stream().flatMap(Step::deep));
    }

    private static Stream<Question> asked(Question question, Answers answers) {
        return Stream.concat(
                Stream.of(question), question.followingTo(answers).stream().flatMap(more -> asked(more, answers)));
    }
}
