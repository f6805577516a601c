package org.handrail.models;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A decision table as specified in {@code tables/<key>.csv}, with a plain evaluator of its own. */
record SpecifiedTable(String key, String hitPolicy, List<String> inputs, List<String> outputs, List<Row> rows) {

    static final Map<String, String> HIT_POLICIES = Map.ofEntries(
            Map.entry("safeguarding-routes", "COLLECT"),
            Map.entry("safeguarding-screen", "FIRST"),
            Map.entry("level-of-need", "FIRST"),
            Map.entry("urgency-sla", "FIRST"),
            Map.entry("pathways", "COLLECT"),
            Map.entry("eligibility", "FIRST"),
            Map.entry("information-sharing", "FIRST"),
            Map.entry("partner-routing", "RULE ORDER"),
            Map.entry("lead-practitioner", "FIRST"),
            Map.entry("review-cadence", "UNIQUE"),
            Map.entry("step-change", "FIRST"),
            Map.entry("closure-outcome", "FIRST"));

    /** A line of the specification: number from 1, tests by column, plain outputs, and the reason. */
    record Row(int number, List<String> tests, List<Object> outputs, String annotation) {

        boolean isCatchAll() {
            return tests.stream().allMatch("-"::equals);
        }
    }

    static SpecifiedTable of(String key) {
        List<NamedCsvRecord> lines = lines(key);
        List<String> header = lines.get(0).getHeader();
        List<String> outputs =
                header.stream().filter(name -> name.startsWith("out:")).toList();
        List<String> inputs = header.subList(0, header.size() - outputs.size() - 1);
        List<Row> rows = new ArrayList<>();
        for (NamedCsvRecord line : lines) {
            rows.add(new Row(
                    rows.size() + 1,
                    inputs.stream().map(line::getField).toList(),
                    outputs.stream()
                            .map(line::getField)
                            .map(SpecifiedTable::output)
                            .toList(),
                    line.getField("annotation")));
        }
        return new SpecifiedTable(
                key,
                Objects.requireNonNull(HIT_POLICIES.get(key)),
                inputs,
                outputs.stream().map(name -> name.substring("out:".length())).toList(),
                rows);
    }

    static List<NamedCsvRecord> lines(String name) {
        try (InputStream file = SpecifiedTable.class.getResourceAsStream("/tables/" + name + ".csv");
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(file, name))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object output(String cell) {
        if (cell.matches("\\d+")) {
            return Integer.valueOf(cell);
        }
        return cell.equals("true") || cell.equals("false") ? Boolean.valueOf(cell) : cell;
    }

    /** The rows that count for these values, by the hit policy; more than one for a UNIQUE table is its fault. */
    List<Row> rowsFor(Map<String, @Nullable Object> values) {
        List<Row> matching = rows.stream().filter(row -> matches(row, values)).toList();
        return hitPolicy.equals("FIRST") ? matching.subList(0, Math.min(1, matching.size())) : matching;
    }

    private boolean matches(Row row, Map<String, @Nullable Object> values) {
        return IntStream.range(0, inputs.size())
                .allMatch(column -> SpecifiedCell.of(row.tests().get(column)).allows(values.get(inputs.get(column))));
    }
}
