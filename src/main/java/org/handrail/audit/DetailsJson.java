package org.handrail.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** Details as one JSON object with its names in order, so that equal details are equal texts. */
final class DetailsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DetailsJson() {}

    static String write(Map<String, Object> details) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Audit details cannot be written.", impossible);
        }
    }

    static Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, Object>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Audit details cannot be read.", damaged);
        }
    }
}
