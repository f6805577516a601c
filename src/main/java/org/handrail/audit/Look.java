package org.handrail.audit;

import java.time.Instant;
import org.handrail.platform.Actor;

/**
 * Somebody looked at a part of a case, or tried to.
 *
 * @param part what they saw, in words
 * @param refused whether they were shown nothing
 */
public record Look(long number, Instant at, Actor by, String part, boolean refused) {}
