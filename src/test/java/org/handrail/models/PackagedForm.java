package org.handrail.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A form as it ships: its file name, its source, and all its components in order, those of groups too. */
record PackagedForm(String fileName, JsonNode source, List<JsonNode> components) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KEYLESS = List.of("text", "group", "separator", "spacer");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}");

    static Stream<PackagedForm> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/forms/**/*.form"))
                    .map(PackagedForm::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PackagedForm named(String id) {
        return all().filter(form -> form.toString().equals(id)).findFirst().orElseThrow();
    }

    private static PackagedForm read(Resource file) {
        try {
            JsonNode source = JSON.readTree(file.getInputStream());
            List<JsonNode> components = new ArrayList<>();
            collect(source.path("components"), components);
            return new PackagedForm(String.valueOf(file.getFilename()), source, List.copyOf(components));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(JsonNode components, List<JsonNode> into) {
        for (JsonNode component : components) {
            into.add(component);
            collect(component.path("components"), into);
        }
    }

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    static String key(JsonNode component) {
        return component.path("key").asText();
    }

    static String label(JsonNode component) {
        return component
                .path(type(component).equals("datetime") ? "dateLabel" : "label")
                .asText();
    }

    static List<String> options(JsonNode component) {
        return component.path("values").findValuesAsText("value");
    }

    List<JsonNode> inputs() {
        return components.stream()
                .filter(component -> !KEYLESS.contains(type(component)))
                .toList();
    }

    List<String> conditions() {
        return components.stream()
                .map(component -> component.path("conditional").path("hide").asText())
                .filter(condition -> !condition.isEmpty())
                .toList();
    }

    /** What stands between double braces in the texts. */
    List<String> templates() {
        return components.stream()
                .map(component -> component.path("text").asText())
                .flatMap(text -> TEMPLATE.matcher(text).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** Everything that a person reads, without what comes from the case. */
    List<String> words() {
        return components.stream()
                .flatMap(component -> Stream.concat(
                        Stream.of(
                                label(component), component.path("description").asText(), plain(component)),
                        component.path("values").findValuesAsText("label").stream()))
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static String plain(JsonNode component) {
        return TEMPLATE.matcher(component.path("text").asText())
                .replaceAll((MatchResult found) -> "")
                .replace("*", "")
                .strip();
    }

    @Override
    public String toString() {
        return fileName.replace(".form", "");
    }
}
