package org.handrail.triage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.engine.decision.HitPolicy;
import org.handrail.platform.engine.decision.MatchedRule;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of one decision table: what went in, which rows matched and what came out.
 *
 * @param modelHash SHA-256 of the model that was evaluated, hexadecimal
 * @param inputs the table's own inputs
 * @param defaultsApplied names of the inputs for which the default stood in
 * @param matched matching rows in the order of the table
 */
public record Evaluation(
        String decision,
        int version,
        String definitionId,
        String modelHash,
        HitPolicy hitPolicy,
        String area,
        Map<String, @Nullable Object> inputs,
        List<String> defaultsApplied,
        List<MatchedRule> matched) {

    public Evaluation {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        defaultsApplied = List.copyOf(defaultsApplied);
        matched = List.copyOf(matched);
    }

    /** The outputs of each matching row. */
    public List<Map<String, Object>> outputs() {
        return matched.stream().map(MatchedRule::outputs).toList();
    }

    /** The reasons of the matching rows, each once. */
    public List<String> reasons() {
        return matched.stream().map(MatchedRule::annotation).distinct().toList();
    }

    /**
     * The code that the first matching row puts out, or {@code null} when no row matched.
     *
     * @throws IllegalStateException when the row puts out no such value: the table and its callers do not fit
     */
    public @Nullable String code(String output) {
        return matched.isEmpty() ? null : RowOutputs.code(matched.get(0), output);
    }

    /** As {@link #code}, for a value of any type. */
    public @Nullable Object value(String output) {
        return matched.isEmpty() ? null : RowOutputs.value(matched.get(0), output);
    }

    /** As {@link #code}, for a whole number. */
    public @Nullable Integer number(String output) {
        return matched.isEmpty() ? null : RowOutputs.number(matched.get(0), output);
    }
}
