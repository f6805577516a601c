package org.handrail.platform.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Java objects as variables of FEEL, which would read their fields and call their methods. */
class PlainValuesOnlyTests {

    private static final AtomicInteger TOUCHED = new AtomicInteger();

    private static final List<String> TRIES = List.of(
            "it",
            "it.name",
            "it.getName()",
            "it.getClass()",
            "it.class",
            "it.available",
            "{c: it.getClass(), n: c.getName()}.n",
            "for one in [it] return one.name",
            "string(it)",
            "it = 1",
            "{a: it}.a.name",
            "[it][1].name",
            "get value({a: it}, \"a\")");

    private final FeelEngine feel = new QuickFeelEngineFactory().createInstance();

    static Stream<Arguments> objects() {
        List<Object> objects = List.of(
                new Bean(),
                new File("/etc/passwd"),
                new ByteArrayInputStream(new byte[] {1, 2}),
                new StringBuilder("text"),
                new Date(0) {},
                Thread.State.NEW,
                Bean.class,
                new int[] {1},
                Runtime.getRuntime());
        List<Arguments> all = new ArrayList<>();
        for (Object object : objects) {
            all.add(Arguments.of(object.getClass().getName(), object));
            all.add(Arguments.of("a list of " + object.getClass().getName(), List.of(object)));
            all.add(Arguments.of("a map of " + object.getClass().getName(), Map.of("name", object)));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void refusesAnObjectHoweverItIsAskedFor(String kind, Object object) {
        TOUCHED.set(0);
        VariableContext variables = Variables.putValue("it", object).asVariableContext();

        for (String expression : TRIES) {
            assertThatThrownBy(() -> feel.evaluateSimpleExpression(expression, variables))
                    .as(expression)
                    .isInstanceOf(FeelException.class)
                    .hasMessageContaining("may not enter FEEL");
        }
        assertThatThrownBy(() -> feel.evaluateSimpleUnaryTests("?.name = \"a\"", "it", variables))
                .isInstanceOf(FeelException.class);
        assertThat(TOUCHED).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{f: function(s) external {java: {class: \"java.lang.System\","
                        + " method signature: \"getProperty(java.lang.String)\"}}, r: f(\"user.home\")}.r",
                "external",
                "\"a\".getClass()",
                "(1).getClass()",
                "[1].getClass()",
                "{a: 1}.getClass()",
                "now().getClass()",
                "date(\"2026-01-01\").getClass()"
            })
    void reachesNoClassFromItsOwnValues(String expression) {
        Object answer;
        try {
            answer = feel.evaluateSimpleExpression(expression, Variables.emptyVariableContext());
        } catch (FeelException refused) {
            return;
        }
        assertThat(answer).isNull();
    }

    @Test
    void leavesPlainValuesAlone() {
        VariableContext variables = Variables.putValue("it", Map.of("a", List.of(1, "b", true, new Date(0))))
                .asVariableContext();

        assertThat(feel.<Object>evaluateSimpleExpression("count(it.a)", variables))
                .isEqualTo(4L);
    }

    /** Anything that FEEL could read or call. */
    public static final class Bean {

        public final int field = 1;

        public String getName() {
            TOUCHED.incrementAndGet();
            return "bean";
        }
    }
}
