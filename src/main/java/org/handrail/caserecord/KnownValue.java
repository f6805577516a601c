package org.handrail.caserecord;

import java.time.Instant;
import java.time.LocalDate;
import org.handrail.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A need, strength or fact with where it comes from.
 *
 * @param asOf the day for which it was told
 * @param confirmed the newest confirmation, or null
 */
public record KnownValue<T extends Answer>(
        T answer,
        Source source,
        LocalDate asOf,
        Actor recordedBy,
        Instant recordedAt,
        @Nullable Confirmation confirmed) {

    /** That the value was still true on a later day. */
    public record Confirmation(LocalDate on, Source source, Actor by, Instant at) {}

    /** The last day for which we know it to be true. */
    public LocalDate trueOn() {
        return confirmed != null && confirmed.on().isAfter(asOf) ? confirmed.on() : asOf;
    }

    KnownValue<T> confirmed(Confirmation confirmation) {
        return new KnownValue<>(answer, source, asOf, recordedBy, recordedAt, confirmation);
    }

    /** Whether this, told later, counts instead of the other: it says something and is not about an earlier day. */
    boolean replaces(KnownValue<T> other) {
        return !(answer.saysNothing() && other.answer.known()) && !asOf.isBefore(other.trueOn());
    }
}
