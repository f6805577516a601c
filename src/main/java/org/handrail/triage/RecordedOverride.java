package org.handrail.triage;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.Actor;

/**
 * What a person decided instead of what a table recommended.
 *
 * @param evaluation the evaluation that was overruled
 * @param value the value that counts from here on
 * @param words why, in the person's own words
 */
public record RecordedOverride(
        UUID id, UUID evaluation, String value, OverrideReason reason, String words, Actor by, Instant at) {}
