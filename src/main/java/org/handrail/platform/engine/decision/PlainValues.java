package org.handrail.platform.engine.decision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of value that may enter FEEL. FEEL reads fields and calls methods of any other object by reflection, so an
 * object of an unlisted class never gets there; lists and maps are copied. Messages name the input, never a value.
 */
final class PlainValues {

    private static final int DEEPEST = 16;

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            Boolean.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Period.class,
            Duration.class);

    private PlainValues() {}

    static @Nullable Object admit(String input, @Nullable Object value) {
        return admit(input, value, 0);
    }

    private static @Nullable Object admit(String input, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The input '" + input + "' is nested too deeply");
        }
        if (value == null || PLAIN.contains(value.getClass())) {
            return value;
        }
        if (value instanceof Byte number) {
            return number.intValue();
        }
        if (value instanceof List<?> list) {
            return copy(input, list, depth);
        }
        if (value instanceof Map<?, ?> map) {
            return copy(input, map, depth);
        }
        throw new IllegalArgumentException("The input '" + input + "' holds a kind of object that may not enter a"
                + " decision: " + value.getClass().getName());
    }

    private static List<@Nullable Object> copy(String input, List<?> list, int depth) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        for (Object item : list) {
            copy.add(admit(input, item, depth + 1));
        }
        return Collections.unmodifiableList(copy);
    }

    private static Map<String, @Nullable Object> copy(String input, Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, item) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("The input '" + input + "' has a map key that is not a text");
            }
            copy.put(name, admit(input, item, depth + 1));
        });
        return Collections.unmodifiableMap(copy);
    }
}
