package org.handrail.triage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.handrail.platform.engine.decision.MatchedRule;
import org.jspecify.annotations.Nullable;

/** The parts of an evaluation as they are kept in columns. */
final class EvaluationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<MatchedRule>> RULES = new TypeReference<>() {};

    private EvaluationJson() {}

    static String write(Object part) {
        try {
            return MAPPER.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, @Nullable Object> values(String json) {
        return read(json, VALUES);
    }

    static List<String> names(String json) {
        return read(json, NAMES);
    }

    static List<MatchedRule> rules(String json) {
        return read(json, RULES);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
