package org.handrail.triage;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value for every input there is: given, set by the area, worked out, or the default.
 *
 * @param values by name of the input; {@code null} for a need that was not asked
 * @param defaulted names of the inputs for which the default stands in
 */
record FilledInputs(Map<String, @Nullable Object> values, Set<String> defaulted) {

    FilledInputs {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        defaulted = Set.copyOf(defaulted);
    }

    /**
     * The same with some values given outright, for one table asked alone.
     *
     * @param computed names of inputs that are worked out: left out, they count as defaulted, because the table alone
     *     says too little to work them out from
     */
    FilledInputs with(Map<String, Object> given, Collection<String> computed) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.putAll(given);
        Set<String> left = new HashSet<>(defaulted);
        left.addAll(computed);
        left.removeAll(given.keySet());
        return new FilledInputs(all, left);
    }

    /** The values that one table asks for, in the order of its columns. */
    Map<String, @Nullable Object> valuesOf(Collection<String> columns) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        columns.forEach(column -> own.put(column, values.get(column)));
        return own;
    }

    List<String> defaultedOf(Collection<String> columns) {
        return columns.stream().filter(defaulted::contains).toList();
    }
}
