package org.handrail.frontdoor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong while a referral is read, so that everything is said at once. */
final class Found {

    private final List<FieldProblem> problems = new ArrayList<>();

    void add(String pointer, String detail) {
        problems.add(new FieldProblem(pointer, detail));
    }

    void addAll(List<FieldProblem> more) {
        problems.addAll(more);
    }

    /** The text without outer blanks, or null and a problem when it is empty. */
    @Nullable
    String required(String pointer, @Nullable String text, int longest, String what) {
        String clean = optional(pointer, text, longest);
        if (clean == null) {
            add(pointer, what);
        }
        return clean;
    }

    @Nullable
    String optional(String pointer, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            add(pointer, "Use " + longest + " characters or fewer.");
        }
        return text.strip();
    }

    /** The value made of the text, or null and the words of the refusal. */
    <T> @Nullable T read(String pointer, @Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException refused) {
            add(pointer, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
