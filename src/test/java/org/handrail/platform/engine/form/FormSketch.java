package org.handrail.platform.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Small forms for tests, written with single quotes and bare names. */
final class FormSketch {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private FormSketch() {}

    static FormSchema form(String... components) {
        try {
            return new FormSchema(JSON.readTree("{id: 'sketch', components: [" + String.join(",", components) + "]}"));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    static FormField field(String component) {
        return form(component).fields().get(0);
    }
}
