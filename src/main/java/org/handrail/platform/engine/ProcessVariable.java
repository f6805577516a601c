package org.handrail.platform.engine;

import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.handrail.platform.time.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A process variable that may exist: its name and what it may hold. Codes come from a closed list, so a name such as
 * "Smith" can never pass as a code.
 *
 * @param <T> the Java type that the engine holds
 */
public final class ProcessVariable<T> {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final String name;
    private final Class<T> type;
    private final Predicate<T> allowed;

    private ProcessVariable(String name, Class<T> type, Predicate<T> allowed) {
        this.name = name;
        this.type = type;
        this.allowed = allowed;
    }

    /** A code out of a closed list. */
    public static ProcessVariable<String> code(String name, String... allowedValues) {
        return new ProcessVariable<>(name, String.class, Set.of(allowedValues)::contains);
    }

    /** An id: letters, digits and hyphens, 64 at most. */
    public static ProcessVariable<String> id(String name) {
        return new ProcessVariable<>(name, String.class, ID.asMatchPredicate());
    }

    /** The key of a row of ours: a UUID, so that no word can pass as one. */
    public static ProcessVariable<String> key(String name) {
        return new ProcessVariable<>(name, String.class, KEY.asMatchPredicate());
    }

    /** A time limit as the decision tables write it; any number of hours or days, so that a table may change it. */
    public static ProcessVariable<String> timeLimit(String name) {
        return new ProcessVariable<>(name, String.class, TimeLimit::isLimit);
    }

    /** A whole number within bounds, both included. */
    public static ProcessVariable<Integer> number(String name, int min, int max) {
        return new ProcessVariable<>(name, Integer.class, value -> value >= min && value <= max);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class, value -> true);
    }

    /** A moment in time, held by the engine as {@link Date}. */
    public static ProcessVariable<Date> instant(String name) {
        return new ProcessVariable<>(name, Date.class, value -> true);
    }

    public String name() {
        return name;
    }

    /** Whether the engine may hold this value under this name; null is always allowed. */
    public boolean accepts(@Nullable Object value) {
        return value == null || (type.isInstance(value) && allowed.test(type.cast(value)));
    }

    /** A value as a form sends it: options are texts, so "3" becomes the number 3 where a number is declared. */
    @Nullable
    Object fromForm(@Nullable Object sent) {
        return type == Integer.class
                        && sent instanceof String text
                        && WHOLE.matcher(text).matches()
                ? Integer.valueOf(text)
                : sent;
    }

    public @Nullable T get(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
