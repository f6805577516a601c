package org.handrail.platform.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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

    /**
     * {@code shown} are the values that the form was opened with. They alone count in conditions for whatever a worker
     * cannot answer: a sent value never stands in for a shown one.
     */
    Checked check(FormSchema schema, Map<String, @Nullable Object> sent, Map<String, Object> shown) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<FieldFault> faults = new ArrayList<>();
        for (FormField field : answerable(schema, sent, shown)) {
            Object value = emptyToNull(sent.get(field.key()));
            values.put(field.key(), value);
            faults.addAll(FieldRules.faultsOf(field, value, shown));
        }
        sent.keySet().stream()
                .filter(key -> schema.fields().stream().noneMatch(field -> Objects.equals(field.key(), key)))
                .filter(key -> !shown.containsKey(key) && !schema.computes(key))
                .forEach(key -> faults.add(new FieldFault("form", "form", "This form", "has no such field")));
        return new Checked(values, faults);
    }

    /** As the browser does: first with all that was sent, then without what was sent for hidden fields. */
    private List<FormField> answerable(
            FormSchema schema, Map<String, @Nullable Object> sent, Map<String, Object> shown) {
        Map<String, @Nullable Object> all = start(schema, shown);
        schema.fields().stream()
                .filter(field -> !field.readOnly() && sent.containsKey(field.key()))
                .forEach(field -> all.put(field.key(), sent.get(field.key())));
        Map<String, @Nullable Object> visible = start(schema, shown);
        open(schema, all).forEach(field -> visible.put(field.key(), sent.get(field.key())));
        return open(schema, visible);
    }

    private static Map<String, @Nullable Object> start(FormSchema schema, Map<String, Object> shown) {
        Map<String, @Nullable Object> context = new HashMap<>(shown);
        schema.mentioned().forEach(key -> context.putIfAbsent(key, null));
        return context;
    }

    private List<FormField> open(FormSchema schema, Map<String, @Nullable Object> context) {
        Map<String, Boolean> answers = new HashMap<>();
        Predicate<String> holds =
                condition -> answers.computeIfAbsent(condition, asked -> conditions.anyHolds(List.of(asked), context));
        return schema.fields().stream()
                .filter(field -> !field.readOnly()
                        && field.readOnlyWhen().stream().noneMatch(holds)
                        && field.hiddenWhen().stream().noneMatch(holds))
                .toList();
    }

    static @Nullable Object emptyToNull(@Nullable Object value) {
        if (value instanceof String text && text.isBlank()) {
            return null;
        }
        if (value instanceof List<?> list && list.isEmpty()) {
            return null;
        }
        return value;
    }
}
