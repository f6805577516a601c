package org.handrail.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plain-English label of every code that a decision table may put out, as {@code triage/codes.csv} lists them. */
public final class Codes {

    private final Map<Place, Map<String, String>> labels = new LinkedHashMap<>();

    private Codes() {}

    /** The codes that come with the product. */
    public static Codes packaged() {
        Codes codes = new Codes();
        PackagedCsv.read("codes.csv")
                .forEach(row -> codes.labels
                        .computeIfAbsent(
                                new Place(row.getField("table"), row.getField("output")), p -> new LinkedHashMap<>())
                        .put(row.getField("code"), row.getField("label")));
        return codes;
    }

    /** The label of a code, or the code itself where a council's own table puts out a code that has no label. */
    public String label(String table, String output, String code) {
        return of(table, output).getOrDefault(code, code);
    }

    /** Codes and labels of one output, in the order of the file; empty when the output has none. */
    public Map<String, String> of(String table, String output) {
        return labels.getOrDefault(new Place(table, output), Map.of());
    }

    List<String> codesOf(String table, String output) {
        return List.copyOf(of(table, output).keySet());
    }

    private record Place(String table, String output) {}
}
