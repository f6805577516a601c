package org.handrail.platform.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handrail.platform.engine.decision.TableXml.table;

import java.io.ByteArrayInputStream;
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
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTableEvaluationTests {

    private static final DecisionTable SCORES = table().policy("hitPolicy=\"COLLECT\"")
            .input("score", "typeRef=\"integer\"")
            .output("name=\"result\" typeRef=\"string\"")
            .output("name=\"points\" typeRef=\"integer\"")
            .rule(">= 2", "\"HIGH\"", "2")
            .rule("< 2", "\"LOW\"", "")
            .rule("-", "null", "score")
            .read();

    @Test
    void listsTheRulesThatMatchInTheOrderOfTheTable() {
        assertThat(SCORES.evaluate(Map.of("score", 3)).matched())
                .containsExactly(
                        new MatchedRule("r1", 1, "Reason 1.", Map.of("result", "HIGH", "points", 2)),
                        new MatchedRule("r3", 3, "Reason 3.", Map.of("points", 3)));
    }

    @Test
    void leavesOutAnOutputWithoutAValue() {
        assertThat(SCORES.evaluate(Map.of("score", 1)).matched())
                .extracting(MatchedRule::outputs)
                .containsExactly(Map.of("result", "LOW"), Map.of("points", 1));
    }

    @Test
    void matchesNullWithNothingButAny() {
        assertThat(SCORES.evaluate(of("score", null)).matched())
                .extracting(MatchedRule::row)
                .containsExactly(3);
    }

    @Test
    void appliesTheHitPolicy() {
        assertThat(policy("FIRST").evaluate(Map.of("score", 3)).matched())
                .extracting(MatchedRule::row)
                .containsExactly(1);
        assertThat(policy("RULE ORDER").evaluate(Map.of("score", 3)).matched())
                .extracting(MatchedRule::row)
                .containsExactly(1, 2);
        assertThat(policy("UNIQUE").evaluate(Map.of("score", 1)).matched()).hasSize(1);
        assertThat(policy("ANY").evaluate(Map.of("score", 1)).matched()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNIQUE", "ANY"})
    void failsWithoutQuotingAnythingWhenRulesOfTheTableClash(String policy) {
        assertThatThrownBy(() -> policy(policy).evaluate(Map.of("score", 777)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("The table 'a-table' gives no answer for these inputs: DmnHitPolicyException")
                .hasNoCause();
    }

    @Test
    void failsWithoutQuotingAnythingWhenACellFails() {
        DecisionTable table = table().input("text", "")
                .output("name=\"o\" typeRef=\"integer\"")
                .rule("assert(?, false, \"no: \" + ?)", "1")
                .read();
        DecisionTable wrongOutput = table().input("text", "")
                .output("name=\"o\" typeRef=\"integer\"")
                .rule("-", "text")
                .read();

        for (DecisionTable failing : List.of(table, wrongOutput)) {
            assertThatThrownBy(() -> failing.evaluate(Map.of("text", "secret")))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
        }
    }

    @Test
    void namesAnInputThatIsAbsent() {
        assertThatThrownBy(() -> SCORES.evaluate(Map.of("scores", 1)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The table 'a-table' needs the input 'score'");
    }

    @Test
    void leavesAsideWhatTheTableDoesNotAskFor() {
        Map<String, @Nullable Object> values = of("score", 1);
        values.put("other", new Object());

        assertThat(SCORES.evaluate(values).matched()).hasSize(2);
    }

    static Stream<Object> objectsOfOtherKinds() {
        Map<Object, Object> oddKeys = new HashMap<>();
        oddKeys.put(1, "x");
        return Stream.of(
                new Date(),
                new Object(),
                new ByteArrayInputStream(new byte[1]),
                String.class,
                Thread.State.NEW,
                new AtomicInteger(1),
                new StringBuilder("x"),
                'x',
                new int[] {1},
                List.of(1, new Object[] {"x"}),
                new BigDecimal("1") {
                    private static final long serialVersionUID = 1;
                },
                Set.of("x"),
                Optional.of("x"),
                List.of(List.of(new Object())),
                Map.of("a", Map.of("b", new Object())),
                oddKeys);
    }

    @ParameterizedTest
    @MethodSource("objectsOfOtherKinds")
    void refusesObjectsThatFeelCouldReachInto(Object value) {
        assertThatThrownBy(() -> openTable().evaluate(Map.of("value", value)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("The input 'value' (has a map key that is not a text"
                        + "|holds a kind of object that may not enter a decision: [\\w.$;\\[]+)");
    }

    static Stream<@Nullable Object> plainValues() {
        List<@Nullable Object> withNull = new ArrayList<>();
        withNull.add(null);
        withNull.add("x");
        return Stream.of(
                null,
                "text",
                true,
                (byte) 1,
                (short) 1,
                1,
                1L,
                1.5f,
                1.5,
                BigInteger.TEN,
                BigDecimal.ONE,
                LocalDate.of(2026, 3, 1),
                LocalTime.NOON,
                LocalDateTime.of(2026, 3, 1, 10, 0),
                OffsetDateTime.parse("2026-03-01T10:00:00Z"),
                OffsetTime.parse("10:00:00Z"),
                ZonedDateTime.parse("2026-03-01T10:00:00Z"),
                Period.ofDays(1),
                Duration.ofDays(1),
                withNull,
                Map.of("a", List.of(1, Map.of("b", 2))));
    }

    @ParameterizedTest
    @MethodSource("plainValues")
    void letsPlainValuesIn(@Nullable Object value) {
        assertThat(openTable().evaluate(of("value", value)).matched()).hasSize(1);
    }

    @Test
    void comparesDates() {
        DecisionTable table = table().input("value", "")
                .output("name=\"o\"")
                .rule("> @\"2026-01-01\"", "string(value + duration(\"P1M\"))")
                .read();

        assertThat(table.evaluate(Map.of("value", LocalDate.of(2026, 3, 1))).matched())
                .extracting(MatchedRule::outputs)
                .containsExactly(Map.of("o", "2026-04-01"));
        assertThat(table.evaluate(Map.of("value", LocalDate.of(2026, 1, 1))).matched())
                .isEmpty();
    }

    @Test
    void refusesAListWithinItself() {
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThatThrownBy(() -> openTable().evaluate(Map.of("value", list)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The input 'value' is nested too deeply");
    }

    static Stream<List<Object>> valuesOfAnotherType() {
        return Stream.of(
                List.of("integer", "3"),
                List.of("integer", 1.5),
                List.of("integer", true),
                List.of("integer", 3_000_000_000L),
                List.of("integer", Double.NaN),
                List.of("integer", LocalDate.EPOCH),
                List.of("long", new BigDecimal("9223372036854775808")),
                List.of("double", "1.5"),
                List.of("double", Double.POSITIVE_INFINITY),
                List.of("boolean", "yes"),
                List.of("boolean", 1),
                List.of("string", 1),
                List.of("string", List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("valuesOfAnotherType")
    void refusesAValueOfAnotherTypeAndNamesOnlyTheInput(List<Object> typeAndValue) {
        DecisionTable table = typed((String) typeAndValue.get(0));

        assertThatThrownBy(() -> table.evaluate(Map.of("fact", typeAndValue.get(1))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The input 'fact' must be ")
                .hasMessageNotContaining(typeAndValue.get(1).toString());
    }

    static Stream<List<Object>> valuesOfTheType() {
        return Stream.of(
                List.of("integer", 3),
                List.of("integer", 3L),
                List.of("integer", 3.0),
                List.of("integer", (byte) 3),
                List.of("integer", new BigDecimal("3.00")),
                List.of("integer", Integer.MIN_VALUE),
                List.of("long", 3_000_000_000L),
                List.of("double", 1),
                List.of("double", 1.5f),
                List.of("boolean", false),
                List.of("string", ""));
    }

    @ParameterizedTest
    @MethodSource("valuesOfTheType")
    void takesAValueOfTheTypeInAnyForm(List<Object> typeAndValue) {
        DecisionTable table = typed((String) typeAndValue.get(0));

        assertThat(table.evaluate(Map.of("fact", typeAndValue.get(1))).matched())
                .hasSize(1);
        assertThat(table.evaluate(of("fact", null)).matched()).hasSize(1);
    }

    @Test
    void cannotBeChangedThroughItsResults() {
        MatchedRule rule = SCORES.evaluate(Map.of("score", 3)).matched().get(0);

        assertThatThrownBy(() -> rule.outputs().put("result", "OTHER"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SCORES.rules().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static DecisionTable openTable() {
        return table().input("value", "").output("name=\"o\"").rule("-", "1").read();
    }

    private static DecisionTable typed(String type) {
        return table().input("fact", "typeRef=\"" + type + "\"")
                .output("name=\"o\"")
                .rule("-", "1")
                .read();
    }

    private static DecisionTable policy(String policy) {
        return table().policy("hitPolicy=\"" + policy + "\"")
                .input("score", "typeRef=\"integer\"")
                .output("name=\"result\" typeRef=\"integer\"")
                .rule(">= 2", "1")
                .rule("-", "2")
                .read();
    }

    private static Map<String, @Nullable Object> of(String name, @Nullable Object value) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(name, value);
        return values;
    }
}
