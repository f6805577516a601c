package org.handrail.caserecord;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One row of what was told of a case: values, or a confirmation of values told before. */
record ToldEntry(Kind kind, Source source, LocalDate asOf, Stamp stamp, String json) {

    enum Kind {
        VALUES,
        CONFIRMATION
    }

    /** Goes through the rows in the order in which they were written, and keeps of each value what counts. */
    static CaseValues replay(Stream<ToldEntry> entries) {
        CaseValues today = new CaseValues(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        entries.forEach(entry -> entry.applyTo(today));
        return today;
    }

    private void applyTo(CaseValues today) {
        if (kind == Kind.VALUES) {
            ToldJson.Values values = ToldJson.values(json);
            values.needs().forEach(telling(today.needs()));
            values.strengths().forEach(telling(today.strengths()));
            values.facts().forEach(telling(today.facts()));
        } else {
            ToldJson.Names names = ToldJson.names(json);
            names.needs().forEach(domain -> confirm(today.needs(), domain));
            names.strengths().forEach(domain -> confirm(today.strengths(), domain));
            names.facts().forEach(name -> confirm(today.facts(), name));
        }
    }

    private <K, T extends Answer> BiConsumer<K, T> telling(Map<K, KnownValue<T>> values) {
        return (name, answer) ->
                values.merge(name, known(answer), (before, newer) -> newer.replaces(before) ? newer : before);
    }

    private <K, T extends Answer> void confirm(Map<K, KnownValue<T>> values, K name) {
        values.computeIfPresent(
                name,
                (same, before) -> before.confirmed(new KnownValue.Confirmation(asOf, source, stamp.by(), stamp.at())));
    }

    <T extends Answer> KnownValue<T> known(T answer) {
        return new KnownValue<>(answer, source, asOf, stamp.by(), stamp.at(), null);
    }

    /** What this row told of one value, if it told of it. */
    <T extends Answer> Optional<KnownValue<T>> told(Function<ToldJson.Values, Map<?, T>> of, Object name) {
        return kind == Kind.VALUES
                ? Optional.ofNullable(of.apply(ToldJson.values(json)).get(name)).map(this::known)
                : Optional.empty();
    }
}
