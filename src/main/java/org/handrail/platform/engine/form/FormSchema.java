package org.handrail.platform.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private final List<FormField> fields;
    private final Set<String> mentioned;
    private final Set<String> deciding;
    private final Set<String> computed = new HashSet<>();

    public FormSchema(JsonNode source) {
        this.id = source.path("id").asText();
        this.source = source;
        List<FormField> inputs = new ArrayList<>();
        collect(source.path("components"), List.of(), inputs);
        fields = List.copyOf(inputs);
        source.findParents("expression").stream()
                .filter(component -> component.path("type").asText().equals("expression"))
                .forEach(component -> computed.add(component.path("key").asText()));
        mentioned = words(source);
        deciding = words(withoutTexts(source));
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
        return fields;
    }

    /** Whether the browser works this value out. It sends it, but what it sends is never taken. */
    boolean computes(String key) {
        return computed.contains(key);
    }

    /** Whether a rule or a choice of the form may depend on the value of this name; what is only there to read does not. */
    boolean decides(String name) {
        return deciding.contains(name);
    }

    private static Set<String> words(JsonNode source) {
        return WORD.matcher(source.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static JsonNode withoutTexts(JsonNode source) {
        JsonNode rules = source.deepCopy();
        rules.findParents("text").stream()
                .filter(component -> component.path("type").asText().equals("text"))
                .forEach(component -> ((ObjectNode) component).remove("text"));
        return rules;
    }

    public Set<String> mentioned() {
        return mentioned;
    }
}
