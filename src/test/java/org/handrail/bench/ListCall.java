package org.handrail.bench;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A list that Tasklist asks for: a filter and what the user adds to it. Each is in an order in which no two tasks are
 * equal, so that there is one right answer.
 */
record ListCall(String filter, String what, String query) {

    private static final String BY_CREATION = order("created", "desc");
    private static final String NEWEST = sorted(BY_CREATION);
    private static final String MINE = "Mine or my team";

    /** Each sort, each way to narrow and each filter of Handrail. */
    static List<ListCall> all() {
        return List.of(
                new ListCall(MINE, "newest first", NEWEST),
                new ListCall(MINE, "soonest due first", sorted(order("dueDate", "asc"))),
                new ListCall(MINE, "most urgent first", sorted(order("priority", "desc") + "," + BY_CREATION)),
                new ListCall(MINE, "by name", sorted(order("nameCaseInsensitive", "asc") + "," + BY_CREATION)),
                new ListCall(MINE, "priority 75 or more", narrowed("\"minPriority\":75")),
                new ListCall(
                        MINE, "due before tomorrow", narrowed("\"dueBefore\":\"%s.000+0000\"".formatted(tomorrow()))),
                new ListCall(MINE, "by a variable that one in 10 has", narrowed(variable("POSSIBLE"))),
                new ListCall(MINE, "by a variable that one in 1,000 has", narrowed(variable("CERTAIN"))),
                new ListCall("My team", "newest first", NEWEST),
                new ListCall("My tasks", "newest first", NEWEST),
                new ListCall("Due today", "newest first", NEWEST),
                new ListCall("Safeguarding", "newest first", NEWEST));
    }

    private static String tomorrow() {
        return LocalDateTime.now(ZoneOffset.UTC)
                .plusDays(1)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static String order(String by, String direction) {
        return "{\"sortBy\":\"%s\",\"sortOrder\":\"%s\"}".formatted(by, direction);
    }

    private static String sorted(String orders) {
        return "{\"sorting\":[" + orders + "]}";
    }

    private static String narrowed(String criterion) {
        return "{" + criterion + "," + NEWEST.substring(1);
    }

    private static String variable(String value) {
        return "\"processVariables\":[{\"name\":\"matchResult\",\"operator\":\"eq\",\"value\":\"%s\"}]"
                .formatted(value);
    }
}
