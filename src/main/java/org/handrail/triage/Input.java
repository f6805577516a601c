package org.handrail.triage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One input of the decision tables.
 *
 * @param type number, boolean, string or list
 * @param defaultText the default as the list of inputs writes it; {@code computed} for what is always worked out
 * @param usedBy tables, and {@code derive:<name>} for the inputs that are worked out from this one
 * @param derivation how a derived input is worked out, else empty
 */
public record Input(
        String name,
        InputKind kind,
        String type,
        AllowedValues allowed,
        String defaultText,
        List<String> usedBy,
        String meaning,
        String derivation) {

    /** Whether no default stands in for this input, because it is worked out. */
    public boolean computed() {
        return defaultText.equals("computed");
    }

    /** The value that stands in when nobody gave one; {@code null} for a need that was not asked and when computed. */
    public @Nullable Object defaultValue() {
        return computed()
                ? null
                : defaultText.equals("[]") ? List.of() : inputType().parse(defaultText);
    }

    /** The value as the tables take it, or nothing when its type is wrong or it is not allowed. */
    public Optional<Object> accept(Object value) {
        return inputType().accept(value).filter(allowed::allow);
    }

    /** What a value must be, in plain English. */
    public String rule() {
        return "must be " + (type.equals("boolean") ? "true or false" : allowed.words());
    }

    InputType inputType() {
        return InputType.of(type);
    }
}
