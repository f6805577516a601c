package org.handrail.platform.web;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in plain words what should stand in the place of a value of the wrong type. */
final class WantedType {

    private WantedType() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "Send one of ", "."));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Send true or false.";
        }
        if (type == LocalDate.class) {
            return "Send a day such as 2026-05-03.";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "Send a time such as 2026-05-03T14:05:00+01:00.";
        }
        if (type == UUID.class) {
            return "Send an id as it was given to you.";
        }
        return ofShape(type);
    }

    private static String ofShape(Class<?> type) {
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "Send a whole number.";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class) {
            return "Send a number.";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "Send text in quotation marks.";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "Send a list.";
        }
        return "Send a value of the documented kind.";
    }
}
