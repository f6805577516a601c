package org.handrail.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One name for a field in three places: the form ({@code members[0].givenName}), the problem
 * ({@code /members/0/givenName}) and the page ({@code members-0-givenName}).
 */
@Component("fieldNames")
class FieldNames {

    /** The element id for a field name or a JSON pointer. */
    public String id(String nameOrPointer) {
        return idOf(nameOrPointer);
    }

    /** The value of {@code aria-describedby}, or null when there is nothing to point at. */
    public @Nullable String describedBy(String id, @Nullable Object hint, @Nullable Object problem) {
        return describedBy(id, hint, problem, null);
    }

    public @Nullable String describedBy(
            String id, @Nullable Object hint, @Nullable Object problem, @Nullable Object limit) {
        List<String> ids = new ArrayList<>();
        if (limit != null) {
            ids.add(id + "-info");
        }
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (problem != null) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The three boxes of a date. */
    public List<DateBox> dateParts(@Nullable DateParts value) {
        DateParts parts = value == null ? DateParts.EMPTY : value;
        return List.of(
                new DateBox("day", "Day", parts.day(), 2),
                new DateBox("month", "Month", parts.month(), 2),
                new DateBox("year", "Year", parts.year(), 4));
    }

    record DateBox(String name, String label, String value, int width) {}

    static String idOf(String nameOrPointer) {
        return String.join("-", tokens(nameOrPointer));
    }

    static String pointerOf(String name) {
        return "/" + String.join("/", tokens(name));
    }

    private static List<String> tokens(String nameOrPointer) {
        List<String> tokens = new ArrayList<>();
        for (String token : nameOrPointer.split("[./\\[\\]]+", 0)) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }
}
