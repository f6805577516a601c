package org.handrail.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.regex.Pattern;
import org.handrail.platform.vault.Veil;
import org.jspecify.annotations.Nullable;

/** Covers, in words about a household, all that gives away what somebody may not know. */
record WordVeil(List<Pattern> telling) {

    static final WordVeil NONE = new WordVeil(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    String over(String words) {
        if (telling.isEmpty() || words.isEmpty()) {
            return words;
        }
        JsonNode tree = tree(words);
        return tree == null ? plain(words) : over(tree).toString();
    }

    private String plain(String words) {
        String covered = words;
        for (Pattern one : telling) {
            covered = one.matcher(covered).replaceAll(Veil.MARK);
        }
        return covered;
    }

    /** Some words are kept as JSON: there only texts are covered, and what they are called stays. */
    private JsonNode over(JsonNode node) {
        if (node instanceof TextNode text) {
            return TextNode.valueOf(plain(text.textValue()));
        }
        if (node instanceof ArrayNode many) {
            for (int i = 0; i < many.size(); i++) {
                many.set(i, over(many.get(i)));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> entry.setValue(over(entry.getValue())));
        }
        return node;
    }

    private static @Nullable JsonNode tree(String words) {
        char first = words.charAt(0);
        if (first != '{' && first != '[' && first != '"') {
            return null;
        }
        try {
            return JSON.readTree(words);
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }
}
