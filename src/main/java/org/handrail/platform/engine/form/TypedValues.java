package org.handrail.platform.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Between the engine's typed values and plain Java: text, numbers, booleans, lists and maps. */
final class TypedValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TypedValues() {}

    static Map<String, @Nullable Object> plain(VariableMap sent) {
        Map<String, @Nullable Object> values = new HashMap<>();
        sent.keySet().forEach(name -> values.put(name, javaOf(sent.getValueTyped(name))));
        return values;
    }

    private static @Nullable Object javaOf(@Nullable TypedValue value) {
        if (value instanceof SerializableValue serialized) {
            try {
                String text = serialized.getValueSerialized();
                return text == null ? null : JSON.readValue(text, Object.class);
            } catch (JsonProcessingException unreadable) {
                throw new IllegalArgumentException("A list in the form cannot be read.");
            }
        }
        return value == null ? null : value.getValue();
    }

    static TypedValue typed(Object value) {
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            try {
                return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
            } catch (JsonProcessingException notWritable) {
                throw new IllegalArgumentException("A value of the form cannot be written.");
            }
        }
        return Variables.untypedValue(value);
    }
}
