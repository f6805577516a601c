package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handrail.models.SpecifiedTable.Row;
import org.handrail.platform.engine.decision.DecisionTable;
import org.handrail.platform.engine.decision.MatchedRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every decision; each decision adds its boundaries by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DecisionTableCase {

    private static final long SEED = 20_261_121;
    private static final int RANDOM_CASES = Boolean.getBoolean("handrail.deep") ? 50_000 : 5_000;

    private final SpecifiedTable specified;
    private final DecisionTable table;
    private final Situations situations;

    DecisionTableCase(String key) {
        specified = SpecifiedTable.of(key);
        table = DecisionTable.read(file(key));
        situations = new Situations(specified, SEED);
    }

    static byte[] file(String key) {
        try (InputStream file = DecisionTableCase.class.getResourceAsStream("/dmn/triage/" + key + ".dmn")) {
            return Objects.requireNonNull(file, key).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules that count when the named inputs have these values and all others are quiet. */
    final List<MatchedRule> matched(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> values = situations.quiet();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) Objects.requireNonNull(namesAndValues[i]);
            assertThat(values).containsKey(name);
            values.put(name, namesAndValues[i + 1]);
        }
        return table.evaluate(values).matched();
    }

    /** One output of each rule that counts, in the order of the table. */
    final List<@Nullable Object> all(String output, @Nullable Object... namesAndValues) {
        List<@Nullable Object> results = new ArrayList<>();
        matched(namesAndValues).forEach(rule -> results.add(rule.outputs().get(output)));
        return results;
    }

    /** The row that answers, for a table where exactly one does. */
    final int row(@Nullable Object... namesAndValues) {
        List<MatchedRule> matched = matched(namesAndValues);
        assertThat(matched).hasSize(1);
        return matched.get(0).row();
    }

    /** The numbers of the rows that count, in the order of the table. */
    final List<Integer> rowsFor(@Nullable Object... namesAndValues) {
        return matched(namesAndValues).stream().map(MatchedRule::row).toList();
    }

    /** Codes written with blanks between them. */
    static List<Object> codes(@Nullable String text) {
        return text == null ? List.of() : List.<Object>of((Object[]) text.split(" "));
    }

    List<Row> rows() {
        return specified.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersWithEachRowItsOutputsAndReason(Row row) {
        Map<String, @Nullable Object> values = situations.exampleOf(row);

        assertThat(table.evaluate(values).matched())
                .filteredOn(rule -> rule.row() == row.number())
                .containsExactly(expected(row));
    }

    @Test
    void agreesWithItsSpecificationOnRandomInputs() {
        Situations random = new Situations(specified, SEED);

        Map<Integer, Integer> hits = new HashMap<>();
        Stream.generate(random::random).limit(RANDOM_CASES).forEach(values -> {
            List<Row> expected = specified.rowsFor(values);
            expected.forEach(row -> hits.merge(row.number(), 1, Integer::sum));
            assertThat(table.evaluate(values).matched())
                    .as("seed %d: %s", SEED, values)
                    .isEqualTo(expected.stream().map(this::expected).toList());
        });

        assertThat(hits.keySet()).hasSameSizeAs(specified.rows());
    }

    private MatchedRule expected(Row row) {
        Map<String, Object> outputs = new HashMap<>();
        IntStream.range(0, specified.outputs().size())
                .forEach(column -> outputs.put(
                        specified.outputs().get(column), row.outputs().get(column)));
        return new MatchedRule(
                "rule_%s_%02d".formatted(specified.key(), row.number()), row.number(), row.annotation(), outputs);
    }
}
