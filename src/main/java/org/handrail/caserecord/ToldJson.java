package org.handrail.caserecord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was told or confirmed, as the text that is sealed. */
final class ToldJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String UNKNOWN = "unknown";

    record Values(Map<LifeDomain, Score> needs, Map<LifeDomain, Score> strengths, Map<String, Fact> facts) {}

    record Names(Set<LifeDomain> needs, Set<LifeDomain> strengths, Set<String> facts) {}

    private ToldJson() {}

    static String write(Told told) {
        Map<String, Object> facts = new TreeMap<>();
        told.facts().forEach((name, fact) -> facts.put(name, plain(fact)));
        return write(Map.of("needs", plain(told.needs()), "strengths", plain(told.strengths()), "facts", facts));
    }

    static String write(Confirmed confirmed) {
        return write(Map.of(
                "needs", keys(confirmed.needs()),
                "strengths", keys(confirmed.strengths()),
                "facts", new TreeSet<>(confirmed.facts())));
    }

    static Values values(String json) {
        JsonNode root = read(json);
        Map<String, Fact> facts = new TreeMap<>();
        root.path("facts").properties().forEach(entry -> facts.put(entry.getKey(), fact(entry.getValue())));
        return new Values(scores(root.path("needs")), scores(root.path("strengths")), facts);
    }

    static Names names(String json) {
        JsonNode root = read(json);
        Set<String> facts = new LinkedHashSet<>();
        root.path("facts").forEach(name -> facts.add(name.asText()));
        return new Names(domains(root.path("needs")), domains(root.path("strengths")), facts);
    }

    private static Map<String, Object> plain(Map<LifeDomain, Score> scores) {
        Map<String, Object> plain = new TreeMap<>();
        scores.forEach((domain, score) -> plain.put(domain.key(), plain(score)));
        return plain;
    }

    private static Object plain(Answer answer) {
        Object value = answer.value();
        return value != null ? value : Map.of(UNKNOWN, String.valueOf(answer.why()));
    }

    private static Set<String> keys(Collection<LifeDomain> domains) {
        return domains.stream().map(LifeDomain::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<LifeDomain, Score> scores(JsonNode node) {
        Map<LifeDomain, Score> scores = new TreeMap<>();
        node.properties()
                .forEach(entry -> scores.put(
                        domain(entry.getKey()),
                        entry.getValue().isObject()
                                ? Score.unknown(why(entry.getValue()))
                                : Score.of(entry.getValue().intValue())));
        return scores;
    }

    private static Fact fact(JsonNode node) {
        if (node.isObject()) {
            return Fact.unknown(why(node));
        }
        if (node.isBoolean()) {
            return Fact.of(node.booleanValue());
        }
        return Fact.of(node.isNumber() ? node.decimalValue() : node.textValue());
    }

    private static Set<LifeDomain> domains(JsonNode node) {
        Set<LifeDomain> domains = new LinkedHashSet<>();
        node.forEach(key -> domains.add(domain(key.asText())));
        return domains;
    }

    private static Unknown why(JsonNode node) {
        return Unknown.valueOf(node.path(UNKNOWN).asText());
    }

    private static LifeDomain domain(String key) {
        return LifeDomain.of(key).orElseThrow(() -> new IllegalStateException("No such domain of life."));
    }

    private static String write(Map<String, Object> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("What was told cannot be written.");
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("What was told cannot be read.");
        }
    }
}
