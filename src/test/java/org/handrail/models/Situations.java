package org.handrail.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.handrail.models.SpecifiedTable.Row;
import org.jspecify.annotations.Nullable;

/** Makes values for the inputs of a table: quiet ones, ones that fit a row, and seeded random ones with nulls. */
final class Situations {

    private final SpecifiedTable table;
    private final Random random;
    private final Map<String, List<@Nullable Object>> candidates = new HashMap<>();

    Situations(SpecifiedTable table, long seed) {
        this.table = table;
        this.random = new Random(seed);
        for (int column = 0; column < table.inputs().size(); column++) {
            candidates.put(table.inputs().get(column), candidates(column));
        }
    }

    private List<@Nullable Object> candidates(int column) {
        SpecifiedInput input = SpecifiedInput.named(table.inputs().get(column));
        Set<@Nullable Object> values = new LinkedHashSet<>();
        table.rows()
                .forEach(row ->
                        values.addAll(SpecifiedCell.of(row.tests().get(column)).telling()));
        values.addAll(input.codes());
        switch (input.type()) {
            case "boolean" -> values.addAll(List.of(true, false));
            case "number" -> values.addAll(List.of(-1, 0, 1, 999));
            default -> values.add("A_CODE_NOBODY_KNOWS");
        }
        values.add(input.quiet());
        values.add(null);
        return new ArrayList<>(values);
    }

    Map<String, @Nullable Object> quiet() {
        Map<String, @Nullable Object> values = new HashMap<>();
        table.inputs()
                .forEach(name -> values.put(name, SpecifiedInput.named(name).quiet()));
        return values;
    }

    /** Each input at random; half of the time one row at random is made to match first. */
    Map<String, @Nullable Object> random() {
        Map<String, @Nullable Object> values = new HashMap<>();
        table.inputs().forEach(name -> values.put(name, random.nextBoolean() ? anyOf(name) : quiet(name)));
        if (random.nextBoolean()) {
            fit(table.rows().get(random.nextInt(table.rows().size())), values);
        }
        return values;
    }

    private static @Nullable Object quiet(String name) {
        return SpecifiedInput.named(name).quiet();
    }

    private @Nullable Object anyOf(String name) {
        List<@Nullable Object> all = Objects.requireNonNull(candidates.get(name));
        return all.get(random.nextInt(all.size()));
    }

    /** Values for which this row counts: the quiet ones changed as little as need be. */
    Map<String, @Nullable Object> exampleOf(Row row) {
        Map<String, @Nullable Object> values = quiet();
        for (int attempt = 0; attempt < 50_000; attempt++) {
            fit(row, values);
            if (table.rowsFor(values).contains(row)) {
                return values;
            }
            values = random();
        }
        throw new AssertionError("Nothing reaches row " + row.number() + " of " + table.key());
    }

    private void fit(Row row, Map<String, @Nullable Object> values) {
        for (int column = 0; column < table.inputs().size(); column++) {
            SpecifiedCell cell = SpecifiedCell.of(row.tests().get(column));
            String name = table.inputs().get(column);
            while (!cell.allows(values.get(name))) {
                values.put(name, anyOf(name));
            }
        }
    }
}
