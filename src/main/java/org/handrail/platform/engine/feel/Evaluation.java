package org.handrail.platform.engine.feel;

import org.jspecify.annotations.Nullable;

/** The value that an expression gave (null is a value), or the message of its failure. */
record Evaluation(@Nullable Object value, @Nullable String failure) {

    static Evaluation gave(@Nullable Object value) {
        return new Evaluation(value, null);
    }

    static Evaluation failed(String message) {
        return new Evaluation(null, message);
    }
}
