package org.handrail.casework.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handrail.platform.engine.form.FieldFault;
import org.handrail.platform.engine.form.FormConditions;
import org.handrail.platform.engine.form.FormField;
import org.handrail.platform.engine.form.FormSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a {@code .form} out for a page: in its own order, without what its conditions hide for these values. */
@Component
class FormParts {

    private final FormConditions conditions;

    FormParts(FormConditions conditions) {
        this.conditions = conditions;
    }

    List<FormPart> of(FormSchema schema, Map<String, @Nullable Object> values, List<FieldFault> faults) {
        schema.fields().forEach(field -> values.putIfAbsent(field.key(), null));
        return parts(schema.source().path("components"), schema, values, faults);
    }

    private List<FormPart> parts(
            JsonNode components, FormSchema schema, Map<String, @Nullable Object> values, List<FieldFault> faults) {
        List<FormPart> parts = new ArrayList<>();
        for (JsonNode component : components) {
            JsonNode hide = component.path("conditional").path("hide");
            if (hide.isTextual() && conditions.anyHolds(List.of(hide.asText()), values)) {
                continue;
            }
            String type = component.path("type").asText();
            if (type.equals("text")) {
                parts.add(FormPart.text(SafeMarkdown.html(component.path("text").asText(), values)));
            } else if (type.equals("group")) {
                List<FormPart> inner = parts(component.path("components"), schema, values, faults);
                if (!inner.isEmpty()) {
                    parts.add(FormPart.group(component.path("label").asText(), inner));
                }
            } else {
                field(schema, component.path("key").asText())
                        .map(field -> field.withChoicesOf(values))
                        .map(field -> FormPart.field(field, values.get(field.key()), error(field, faults)))
                        .ifPresent(parts::add);
            }
        }
        return parts;
    }

    private static Optional<FormField> field(FormSchema schema, String key) {
        return schema.fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static @Nullable String error(FormField field, List<FieldFault> faults) {
        return faults.stream()
                .filter(fault -> fault.key().equals(field.key()))
                .map(FieldFault::words)
                .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1))
                .findFirst()
                .orElse(null);
    }
}
