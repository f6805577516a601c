package org.handrail.triage;

import java.time.Instant;

/**
 * Which version of a decision is live where.
 *
 * @param area GSS code, or {@code *} for every area that has no version of its own
 * @param source {@code PACKAGED} when it came with the product, {@code POLICY} when the policy team released it
 */
public record LiveVersion(String area, int version, String source, Instant since, String by) {}
