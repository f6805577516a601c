package org.handrail.platform.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed {@code .form}: its inputs in order, and every word that it mentions, so that nothing else is sent to the
 * browser.
 */
public final class FormSchema {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "select", "radio", "checklist", "taglist", "datetime");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String id;
    private final JsonNode source;
    private final List<FormField> fields = new ArrayList<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> computed = new HashSet<>();

    public FormSchema(JsonNode source) {
        this.id = source.path("id").asText();
        this.source = source;
        collect(source.path("components"), List.of(), fields);
        source.findParents("expression").stream()
                .filter(component -> component.path("type").asText().equals("expression"))
                .forEach(component -> computed.add(component.path("key").asText()));
        Matcher words = WORD.matcher(source.toString());
        while (words.find()) {
            mentioned.add(words.group());
        }
    }

    private static void collect(JsonNode components, List<String> hiddenWhen, List<FormField> into) {
        for (JsonNode component : components) {
            List<String> hidden = new ArrayList<>(hiddenWhen);
            if (component.path("conditional").hasNonNull("hide")) {
                hidden.add(component.path("conditional").get("hide").asText());
            }
            String type = component.path("type").asText();
            if (type.equals("group")) {
                collect(component.path("components"), hidden, into);
            } else if (type.equals("dynamiclist")) {
                List<FormField> columns = new ArrayList<>();
                collect(component.path("components"), List.of(), columns);
                into.add(FormField.of(component, hidden, List.copyOf(columns)));
            } else if (INPUTS.contains(type)) {
                into.add(FormField.of(component, hidden, List.of()));
            }
        }
    }

    public String id() {
        return id;
    }

    /** The form as its author wrote it, for a page that renders texts, groups and inputs in order. */
    public JsonNode source() {
        return source;
    }

    public List<FormField> fields() {
        return List.copyOf(fields);
    }

    /** Whether the browser works this value out. It sends it, but what it sends is never taken. */
    boolean computes(String key) {
        return computed.contains(key);
    }

    public Set<String> mentioned() {
        return Set.copyOf(mentioned);
    }
}
