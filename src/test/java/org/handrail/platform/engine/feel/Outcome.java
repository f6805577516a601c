package org.handrail.platform.engine.feel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an engine made of an expression: the value and its class, or the class and message of its failure. */
record Outcome(
        @Nullable Object value, String type, @Nullable String failure) {

    @SuppressWarnings("ReturnValueIgnored")
    static Outcome of(Supplier<@Nullable Object> evaluation) {
        try {
            Object value = evaluation.get();
            return value != null && value.getClass().getName().startsWith("org.camunda.feel.")
                    ? new Outcome(stable(value.toString()), value.getClass().getName(), null)
                    : new Outcome(
                            value, value == null ? "null" : value.getClass().getName(), null);
        } catch (RuntimeException | Error fault) {
            return new Outcome(null, fault.getClass().getName(), stable(String.valueOf(fault.getMessage())));
        }
    }

    boolean failed() {
        return failure != null;
    }

    /** Two engines print their own addresses of one and the same function. */
    private static String stable(String text) {
        return text.replaceAll("\\$\\$Lambda[^ ,)']*", "Lambda").replaceAll("@[0-9a-f]{4,}", "@");
    }
}
