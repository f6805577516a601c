package org.handrail.platform.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickFeelEngineTests {

    private static final FeelEngine SHIPPED = new ScalaFeelEngineFactory(FeelSamples.functions()).createInstance();
    private static final FeelEngine QUICK = new QuickFeelEngineFactory(FeelSamples.functions()).createInstance();

    @Test
    void givesTheShippedResultsAndFailuresForExpressions() {
        List<String> expressions = FeelSamples.lines("expressions.txt");
        VariableContext variables = FeelSamples.variables().asVariableContext();

        List<Outcome> outcomes = sameOutcomes(
                expressions, (engine, expression) -> () -> engine.evaluateSimpleExpression(expression, variables));

        assertThat(outcomes).hasSizeGreaterThan(300);
        assertThat(outcomes).filteredOn(Outcome::failed).hasSizeGreaterThan(25);
        assertThat(outcomes).filteredOn(outcome -> outcome.value() != null).hasSizeGreaterThan(150);
    }

    @Test
    void givesTheShippedResultsAndFailuresForUnaryTestsOfEveryKindOfInput() {
        List<String> tests = FeelSamples.lines("unary-tests.txt");
        List<Outcome> outcomes = new ArrayList<>();
        for (Object input : FeelSamples.inputs()) {
            VariableContext variables =
                    FeelSamples.variables().putValue("cellInput", input).asVariableContext();
            outcomes.addAll(sameOutcomes(
                    tests, (engine, test) -> () -> engine.evaluateSimpleUnaryTests(test, "cellInput", variables)));
        }

        assertThat(outcomes).hasSizeGreaterThan(2_000);
        assertThat(outcomes)
                .filteredOn(outcome -> Boolean.TRUE.equals(outcome.value()))
                .hasSizeGreaterThan(200);
        assertThat(outcomes).filteredOn(Outcome::failed).hasSizeGreaterThan(200);
    }

    @Test
    void findsTheInputUnderAnotherNameOrNone() {
        VariableContext variables = Variables.putValue("mine", 3).asVariableContext();
        List<String> names = new ArrayList<>(List.of("mine", "absent"));
        names.add(null);

        for (String name : names) {
            sameOutcomes(
                    List.of("3", "> 2", "-", "null", "? = 3", "mine", "[1..5]"),
                    (engine, test) -> () -> engine.evaluateSimpleUnaryTests(test, name, variables));
        }
        assertThat(QUICK.evaluateSimpleUnaryTests("3", "mine", variables)).isTrue();
        assertThat(QUICK.evaluateSimpleUnaryTests("3", "absent", variables)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {">= 2", "<= 2", "> 2", "< 2", "2", "[1..3]", "true", "\"A\"", "not(2)", "1,2"})
    void matchesNullWithNothing(String test) {
        VariableContext variables = Variables.putValue("cellInput", null).asVariableContext();

        assertThat(QUICK.evaluateSimpleUnaryTests(test, "cellInput", variables))
                .isEqualTo(SHIPPED.evaluateSimpleUnaryTests(test, "cellInput", variables))
                .isEqualTo(test.startsWith("not"));
    }

    @Test
    void failsAgainOnTextThatFailedBefore() {
        VariableContext variables = Variables.emptyVariableContext();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> QUICK.evaluateSimpleExpression("1 +", variables))
                    .isInstanceOf(FeelException.class)
                    .hasMessageContaining("failed to parse expression '1 +'");
        }
    }

    @Test
    void remembersNothingOfTheValuesBefore() {
        assertThat((Object) QUICK.evaluateSimpleExpression("a + 1", variables("a", 1)))
                .isEqualTo(2L);
        assertThat((Object) QUICK.evaluateSimpleExpression("a + 1", variables("a", 2)))
                .isEqualTo(3L);
        assertThat((Object) QUICK.evaluateSimpleExpression("a + 1", variables("b", 2)))
                .isNull();
        assertThatThrownBy(() -> QUICK.evaluateSimpleExpression("assert(a, a > 1)", variables("a", 1)))
                .isInstanceOf(FeelException.class);
        assertThat((Object) QUICK.evaluateSimpleExpression("assert(a, a > 1)", variables("a", 2)))
                .isEqualTo(2L);
    }

    @Test
    @SuppressWarnings("NullAway")
    void failsAsShippedOnNoTextAtAll() {
        VariableContext variables = Variables.emptyVariableContext();
        List<String> texts = new ArrayList<>(List.of("", " "));
        texts.add(null);

        assertThat(sameOutcomes(
                        texts, (engine, expression) -> () -> engine.evaluateSimpleExpression(expression, variables)))
                .allMatch(Outcome::failed);
        sameOutcomes(texts, (engine, test) -> () -> engine.evaluateSimpleUnaryTests(test, "cellInput", variables));
    }

    @Test
    void asksTheClockEachTime() {
        VariableContext variables = Variables.emptyVariableContext();

        assertThat((Object) QUICK.evaluateSimpleExpression("uuid()", variables))
                .isNotEqualTo(QUICK.evaluateSimpleExpression("uuid()", variables));
        Comparable<Object> before = QUICK.evaluateSimpleExpression("now()", variables);
        Object after = QUICK.evaluateSimpleExpression("now()", variables);
        assertThat(before.getClass())
                .isEqualTo(((Object) SHIPPED.evaluateSimpleExpression("now()", variables)).getClass());
        assertThat(before.compareTo(after)).isLessThanOrEqualTo(0);
    }

    @Test
    void failsAsShippedWhenAVariableCannotBeRead() {
        VariableContext broken = new VariableContext() {
            @Override
            public TypedValue resolve(String name) {
                throw new IllegalStateException("cannot read " + name);
            }

            @Override
            public boolean containsVariable(String name) {
                return true;
            }

            @Override
            public Set<String> keySet() {
                return Set.of("a");
            }
        };

        List<Outcome> outcomes = sameOutcomes(
                List.of("a", "a + 1", "1", "[a]", "if true then 1 else a"),
                (engine, expression) -> () -> engine.evaluateSimpleExpression(expression, broken));
        assertThat(outcomes).filteredOn(Outcome::failed).hasSize(3);
        sameOutcomes(
                List.of("1", "-", "a"), (engine, test) -> () -> engine.evaluateSimpleUnaryTests(test, "a", broken));
    }

    @Test
    void stopsAsShippedWhenItsThreadIsInterrupted() {
        VariableContext variables = Variables.emptyVariableContext();

        for (FeelEngine engine : List.of(SHIPPED, QUICK)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> engine.evaluateSimpleExpression("1", variables))
                    .isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    private static List<Outcome> sameOutcomes(List<String> texts, Evaluation evaluation) {
        List<Outcome> outcomes = new ArrayList<>();
        SoftAssertions softly = new SoftAssertions();
        for (String text : texts) {
            Outcome shipped = Outcome.of(evaluation.by(SHIPPED, text));
            softly.assertThat(Outcome.of(evaluation.by(QUICK, text))).as(text).isEqualTo(shipped);
            softly.assertThat(Outcome.of(evaluation.by(QUICK, text)))
                    .as("%s once more", text)
                    .isEqualTo(shipped);
            outcomes.add(shipped);
        }
        softly.assertAll();
        return outcomes;
    }

    private static VariableContext variables(String name, int value) {
        return Variables.putValue(name, value).asVariableContext();
    }

    private interface Evaluation {
        Supplier<@Nullable Object> by(FeelEngine engine, String text);
    }
}
