package org.handrail.platform.engine.feel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Expressions, inputs, variables and custom functions to try two FEEL engines with. */
final class FeelSamples {

    private FeelSamples() {}

    static List<String> lines(String file) {
        try (InputStream lines = FeelSamples.class.getResourceAsStream("/feel/" + file)) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static VariableMap variables() {
        return Variables.createVariables()
                .putValue("number", 5)
                .putValue("text", "Sam")
                .putValue("truth", true)
                .putValue("nothing", null)
                .putValue("day", LocalDate.of(2026, 3, 1))
                .putValue("moment", LocalDateTime.of(2026, 3, 1, 10, 15))
                .putValue("clockTime", LocalTime.of(10, 15))
                .putValue("zoned", ZonedDateTime.parse("2026-03-01T10:15:00+01:00[Europe/Paris]"))
                .putValue("months", Period.ofMonths(14))
                .putValue("hours", Duration.ofHours(30))
                .putValue("list", List.of(1, 2, 3))
                .putValue("mixed", Arrays.asList(1, "two", null))
                .putValue("person", person("Sam", 40))
                .putValue("people", List.of(person("Sam", 40), person("Ann", 44), person("Lou", 12)))
                .putValue("json", Map.of("town", "Deal", "streets", List.of("High", "Low")))
                .putValue("javaDate", new Date(1_700_000_000_000L))
                .putValue("colour", "RED")
                .putValue("bean", Map.of("name", "bean"));
    }

    private static Map<String, Object> person(String name, int age) {
        return Map.of("name", name, "age", age, "address", Map.of("town", "Deal"));
    }

    static List<@Nullable Object> inputs() {
        return Arrays.asList(
                null,
                0,
                1,
                2,
                3L,
                2.5,
                -1,
                (short) 1,
                "",
                "A",
                "b",
                "AB",
                true,
                false,
                LocalDate.of(2026, 3, 1),
                LocalDateTime.of(2026, 3, 1, 10, 15),
                LocalTime.of(10, 15),
                Duration.ofHours(5),
                Period.ofYears(2),
                List.of(1, 2),
                List.of(),
                Map.of("a", 1));
    }

    static List<FeelCustomFunctionProvider> functions() {
        Map<String, CustomFunction> functions = Map.of(
                "double",
                        CustomFunction.create()
                                .setParams("value")
                                .setFunction(arguments -> 2 * ((Number) arguments.get(0)).longValue())
                                .build(),
                "join all",
                        CustomFunction.create()
                                .enableVarargs()
                                .setFunction(arguments -> arguments.toString())
                                .build(),
                "fails",
                        CustomFunction.create()
                                .setParams("value")
                                .setFunction(arguments -> {
                                    throw new IllegalStateException("on purpose");
                                })
                                .build(),
                "gives null", CustomFunction.create().setReturnValue(null).build(),
                "gives list",
                        CustomFunction.create()
                                .setReturnValue(List.of(1, "two"))
                                .build());
        return List.of(new FeelCustomFunctionProvider() {
            @Override
            public Optional<CustomFunction> resolveFunction(String name) {
                return Optional.ofNullable(functions.get(name));
            }

            @Override
            public Collection<String> getFunctionNames() {
                return functions.keySet();
            }
        });
    }
}
