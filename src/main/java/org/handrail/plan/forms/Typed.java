package org.handrail.plan.forms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checked values of a form, by key. */
record Typed(Map<String, @Nullable Object> values) {

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    /** The words, or none. */
    String words(String key) {
        return find(key).orElse("");
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    String get(String key) {
        return Objects.requireNonNull(values.get(key), "The form let an answer through empty.")
                .toString();
    }

    LocalDate day(String key) {
        return LocalDate.parse(get(key));
    }

    @Nullable
    Integer number(String key) {
        return values.get(key) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    List<String> many(String key) {
        return values.get(key) instanceof Collection<?> chosen
                ? chosen.stream().map(String::valueOf).toList()
                : List.of();
    }
}
