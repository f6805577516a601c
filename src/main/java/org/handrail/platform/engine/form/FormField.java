package org.handrail.platform.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One input of a {@code .form} with its rules. {@code hiddenWhen} holds the FEEL conditions of the field and of every
 * group around it.
 */
public record FormField(
        String componentId,
        String type,
        String key,
        String label,
        @Nullable String description,
        boolean readOnly,
        List<Option> options,
        @Nullable String optionsKey,
        @Nullable String engineVariable,
        List<String> hiddenWhen,
        List<FormField> columns,
        JsonNode validate,
        JsonNode source) {

    /** One choice of a select, radio or checklist. */
    public record Option(String value, String label) {}

    static FormField of(JsonNode component, List<String> hiddenWhen, List<FormField> columns) {
        String key = component.path("key").asText(component.path("path").asText());
        return new FormField(
                component.path("id").asText(key),
                component.path("type").asText(),
                key,
                labelOf(component, key),
                component.hasNonNull("description")
                        ? component.get("description").asText()
                        : null,
                component.path("disabled").asBoolean()
                        || component.path("readonly").asBoolean(),
                optionsOf(component),
                component.hasNonNull("valuesKey") ? component.get("valuesKey").asText() : null,
                component.path("properties").hasNonNull("engineVariable")
                        ? component.path("properties").get("engineVariable").asText()
                        : null,
                List.copyOf(hiddenWhen),
                columns,
                component.path("validate"),
                component);
    }

    private static String labelOf(JsonNode component, String key) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(name -> component.path(name).asText())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(key);
    }

    private static List<Option> optionsOf(JsonNode component) {
        List<Option> options = new ArrayList<>();
        component
                .path("values")
                .forEach(value -> options.add(new Option(
                        value.path("value").asText(), value.path("label").asText())));
        return List.copyOf(options);
    }

    /** The same field with the choices that the case offers, where its choices come from the case. */
    public FormField withChoicesOf(Map<String, ? extends @Nullable Object> shown) {
        if (optionsKey == null || !(shown.get(optionsKey) instanceof List<?> offered)) {
            return this;
        }
        List<Option> choices = offered.stream()
                .map(choice -> choice instanceof Map<?, ?> pair
                        ? new Option(String.valueOf(pair.get("value")), String.valueOf(pair.get("label")))
                        : new Option(String.valueOf(choice), String.valueOf(choice)))
                .toList();
        return new FormField(
                componentId,
                type,
                key,
                label,
                description,
                readOnly,
                choices,
                optionsKey,
                engineVariable,
                hiddenWhen,
                columns,
                validate,
                source);
    }

    /** The FEEL conditions under which the field is shown but cannot be answered; see also {@link #readOnly()}. */
    List<String> readOnlyWhen() {
        return Stream.of("readonly", "disabled")
                .map(name -> source.path(name).asText())
                .filter(words -> words.startsWith("="))
                .toList();
    }

    public boolean required() {
        return validate.path("required").asBoolean();
    }
}
