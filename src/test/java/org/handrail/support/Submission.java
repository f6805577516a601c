package org.handrail.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The body with which a form is submitted to the engine's own interface. */
public final class Submission {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Submission() {}

    public static Map<String, Object> of(Map<String, Object> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((key, value) -> variables.put(
                key,
                value instanceof List<?> many
                        ? Map.of("type", "Json", "value", JSON.valueToTree(many).toString())
                        : Map.of("value", value)));
        return Map.of("variables", variables);
    }
}
