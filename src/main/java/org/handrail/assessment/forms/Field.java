package org.handrail.assessment.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small readings of what a form sent or offers. */
final class Field {

    private Field() {}

    static @Nullable String text(Map<String, @Nullable Object> values, String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    static String orEmpty(Map<String, @Nullable Object> values, String key) {
        String value = text(values, key);
        return value == null ? "" : value;
    }

    static List<Map<String, String>> options(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(choice -> Map.of("value", choice.getKey(), "label", choice.getValue()))
                .toList();
    }
}
