package org.handrail.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handrail.platform.web.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks needs, strengths and facts that came from outside: each name must be known and each value allowed. A value of
 * {@code null} means that the question was not asked.
 */
@Component
public class CheckingInputs {

    private final InputCatalogue catalogue;

    CheckingInputs(InputCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Checks three maps by name of the input; a map left out is empty. */
    public CheckedInputs check(
            @Nullable Map<String, @Nullable Object> needs,
            @Nullable Map<String, @Nullable Object> strengths,
            @Nullable Map<String, @Nullable Object> facts) {
        Check check = new Check();
        each(needs, check::need);
        each(strengths, check::strength);
        each(facts, check::fact);
        return new CheckedInputs(new RawInputs(check.needs, check.strengths, check.facts), check.problems);
    }

    private static void each(@Nullable Map<String, @Nullable Object> sent, Sent check) {
        if (sent != null) {
            sent.forEach(check::accept);
        }
    }

    @FunctionalInterface
    private interface Sent {
        void accept(String name, @Nullable Object value);
    }

    private final class Check {

        private final Map<String, Integer> needs = new LinkedHashMap<>();
        private final Map<String, Integer> strengths = new LinkedHashMap<>();
        private final Map<String, Object> facts = new LinkedHashMap<>();
        private final List<FieldProblem> problems = new ArrayList<>();

        void need(String name, @Nullable Object value) {
            score("needs", name, value, needs);
        }

        void strength(String name, @Nullable Object value) {
            if (catalogue
                    .find(name)
                    .filter(input -> input.kind() == InputKind.STRENGTH)
                    .isPresent()) {
                keep("strengths", name, value);
            } else {
                score("strengths", name, value, strengths);
            }
        }

        void fact(String name, @Nullable Object value) {
            Optional<Input> input = catalogue.find(name);
            if (input.isEmpty()) {
                refuse("facts", name, "is not the name of a fact");
                return;
            }
            switch (input.get().kind()) {
                case NEED -> refuse("facts", name, "is a need: send its score under needs");
                case SETTING -> refuse("facts", name, "is set by the area and cannot be sent");
                case DERIVED -> derived(input.get(), value);
                default -> keep("facts", name, value);
            }
        }

        private void derived(Input input, @Nullable Object value) {
            if (input.name().equals("safetyQuestionsAnswered")) {
                keep("facts", input.name(), value);
            } else {
                refuse("facts", input.name(), "is worked out and cannot be sent");
            }
        }

        private void score(String where, String name, @Nullable Object value, Map<String, Integer> scores) {
            Optional<Input> need = catalogue.find(name).filter(input -> input.kind() == InputKind.NEED);
            if (need.isEmpty()) {
                refuse(where, name, "is not the name of a part of life that is scored");
            } else if (value != null) {
                need.get()
                        .accept(value)
                        .ifPresentOrElse(
                                score -> scores.put(name, (Integer) score),
                                () -> refuse(where, name, need.get().rule() + ", or null when it was not asked"));
            }
        }

        private void keep(String where, String name, @Nullable Object value) {
            Input input = catalogue.find(name).orElseThrow();
            if (value != null) {
                input.accept(value)
                        .ifPresentOrElse(known -> facts.put(name, known), () -> refuse(where, name, input.rule()));
            }
        }

        private void refuse(String where, String name, String why) {
            problems.add(new FieldProblem(InputPointer.to(where, name), name + " " + why + "."));
        }
    }
}
