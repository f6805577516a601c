package org.handrail.triage;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The questions about safety, and which of them are still open for a household. While one is open, nobody may be called
 * safe; no decision waits for the answer.
 */
@Component
public class SafetyQuestions {

    /** The fact by which somebody says that not every question was answered. */
    public static final String ANSWERED = "safetyQuestionsAnswered";

    private static final String UNKNOWN = "UNKNOWN";
    private static final List<String> ABOUT_NOW =
            List.of("immediateDanger", "noSafePlaceTonight", "childOrUnbornInHousehold");

    private final InputCatalogue catalogue;

    SafetyQuestions(InputCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The names of the questions that were not asked or whose answer is not known. When somebody said that some are open,
     * those about danger now count too, which have no code for "not known".
     */
    public List<String> open(RawInputs raw) {
        Stream<String> unsaid = saysSomeAreOpen(raw)
                ? ABOUT_NOW.stream().filter(question -> !raw.facts().containsKey(question))
                : Stream.empty();
        Stream<String> unknown = catalogue.safetyQuestions().stream()
                .filter(question -> raw.facts().getOrDefault(question, UNKNOWN).equals(UNKNOWN));
        return Stream.concat(unknown, unsaid).toList();
    }

    /** Whether every question has an answer, and the one who asked does not say that some are open. */
    public boolean allAnswered(RawInputs raw) {
        return open(raw).isEmpty() && !saysSomeAreOpen(raw);
    }

    private static boolean saysSomeAreOpen(RawInputs raw) {
        return Boolean.FALSE.equals(raw.facts().get(ANSWERED));
    }

    /** The inputs of a case: a question that was not asked counts as open, not as its default. */
    RawInputs mark(RawInputs raw) {
        return open(raw).isEmpty() ? raw : raw.withFact(ANSWERED, false);
    }
}
