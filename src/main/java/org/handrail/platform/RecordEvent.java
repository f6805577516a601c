package org.handrail.platform;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a record, published in the transaction that made it true. It carries ids and codes only,
 * never words or personal data, so that anyone may listen and keep it.
 */
public interface RecordEvent {

    /** What it happened to: a case reference, or the id of a household. */
    String about();

    /** Who did it. */
    Actor by();

    /** When it happened. */
    Instant at();

    /** The event's name in the past tense, such as {@code TriageBegun}. */
    default String action() {
        return getClass().getSimpleName();
    }

    /** Further ids and codes by name. */
    default Map<String, String> codes() {
        return Map.of();
    }
}
