package org.handrail.platform.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks a submission against every rule of its {@code .form}, which the engine itself does not do: required, lengths,
 * pattern, e-mail, bounds, options, list rows, hidden and read-only fields, unknown keys.
 */
class FormRules {

    private final FormConditions conditions;

    FormRules(FormConditions conditions) {
        this.conditions = conditions;
    }

    /** What was sent, cleaned: only visible inputs, empty ones as null. */
    record Checked(Map<String, @Nullable Object> values, List<FieldFault> faults) {}

    /** {@code shown} are the values that the form was opened with; they count in conditions where nothing was sent. */
    Checked check(FormSchema schema, Map<String, @Nullable Object> sent, Map<String, Object> shown) {
        Map<String, @Nullable Object> context = new HashMap<>(shown);
        schema.fields().forEach(field -> context.putIfAbsent(field.key(), null));
        context.putAll(sent);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<FieldFault> faults = new ArrayList<>();
        for (FormField field : schema.fields()) {
            if (!field.readOnly() && !conditions.anyHolds(field.hiddenWhen(), context)) {
                Object value = emptyToNull(sent.get(field.key()));
                values.put(field.key(), value);
                FieldRules.faultsOf(field, value, shown).forEach(faults::add);
            }
        }
        sent.keySet().stream()
                .filter(key -> schema.fields().stream().noneMatch(field -> Objects.equals(field.key(), key)))
                .filter(key -> !shown.containsKey(key))
                .forEach(key -> faults.add(new FieldFault("form", "form", "This form", "has no such field")));
        return new Checked(values, faults);
    }

    private static @Nullable Object emptyToNull(@Nullable Object value) {
        if (value instanceof String text && text.isBlank()) {
            return null;
        }
        if (value instanceof List<?> list && list.isEmpty()) {
            return null;
        }
        return value;
    }
}
