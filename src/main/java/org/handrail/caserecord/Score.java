package org.handrail.caserecord;

import org.jspecify.annotations.Nullable;

/** A need or a strength from 0 to 4, or why it is not known; never 0 for not known. */
public record Score(@Nullable Integer value, @Nullable Unknown why) implements Answer {

    private static final int HIGHEST = 4;

    /** @throws IllegalArgumentException unless there is either a score from 0 to 4 or a reason */
    public Score {
        if ((value == null) == (why == null)) {
            throw new IllegalArgumentException("A score has either a value or a reason why it is not known.");
        }
        if (value != null && (value < 0 || value > HIGHEST)) {
            throw new IllegalArgumentException("A score goes from 0 to 4.");
        }
    }

    /** A score from 0 to 4. */
    public static Score of(int value) {
        return new Score(value, null);
    }

    /** A score that is not known. */
    public static Score unknown(Unknown why) {
        return new Score(null, why);
    }

    @Override
    public String toString() {
        return "Score[hidden]";
    }
}
