package org.handrail.platform.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.jspecify.annotations.Nullable;

/** Every way to send an expression in a query, for every field that takes one. */
final class HostileQueries {

    /** Set in the running virtual machine by an expression that gets through. */
    static final String MARK = "handrail.canary.executed";

    private static final String REFLECTION = "''.getClass().forName('java.lang.System').getMethod('setProperty',"
            + "''.getClass(),''.getClass()).invoke(null,'" + MARK + "','1')";

    private static final List<String> EXPRESSIONS = List.of(
            "${" + REFLECTION + "}",
            "#{" + REFLECTION + "}",
            "a${" + REFLECTION + "}b",
            "${queryCanary.execute(null)}",
            "${queryCanary}",
            "${currentUser()." + REFLECTION.substring("''.".length()) + "}",
            "${now().getClass().getClassLoader()}",
            "${dateTime().getClass()}",
            "${environment.systemProperties}",
            "${[''.getClass()]}");

    private HostileQueries() {}

    /** One call. The fields of a GET stand in its address, where the body is null. */
    record Call(
            String path,
            @Nullable Map<String, ?> body,
            @Nullable String field,
            String expression) {}

    static List<String> fields() {
        return Arrays.stream(TaskQueryDto.class.getMethods())
                .map(method -> method.getName())
                .filter(name -> name.startsWith("set") && name.endsWith("Expression"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
                .sorted()
                .toList();
    }

    static String expression(int number) {
        return EXPRESSIONS.get(Math.floorMod(number, EXPRESSIONS.size()));
    }

    /** All calls under one base; each expression comes up with each field in some of them. */
    static List<Call> under(String base, String filter) {
        List<Call> calls = new ArrayList<>();
        int number = 0;
        for (String field : fields()) {
            for (String path : List.of("/task", "/task/count")) {
                calls.add(new Call(base + path, null, field, expression(number++)));
            }
            for (String path : List.of(
                    "/task",
                    "/task/count",
                    "/filter/" + filter + "/list",
                    "/filter/" + filter + "/count",
                    "/filter/" + filter + "/singleResult")) {
                calls.add(new Call(base + path, outer(field, number), field, expression(number++)));
                calls.add(new Call(base + path, inside(field, number), field, expression(number++)));
            }
            calls.add(new Call(base + "/filter/create", saved(outer(field, number)), field, expression(number++)));
            calls.add(new Call(base + "/filter/create", saved(inside(field, number)), field, expression(number++)));
        }
        return calls;
    }

    private static Map<String, ?> outer(String field, int number) {
        return Map.of(field, expression(number));
    }

    private static Map<String, ?> inside(String field, int number) {
        return Map.of("orQueries", List.of(outer(field, number)));
    }

    private static Map<String, ?> saved(Map<String, ?> query) {
        return Map.of("resourceType", "Task", "name", "hostile", "properties", Map.of(), "query", query);
    }
}
