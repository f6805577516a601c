package org.handrail.audit;

import java.time.Instant;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Which events to look at; null means any.
 *
 * @param from the first instant that counts
 * @param until the first instant that no longer counts
 */
public record AuditSearch(
        @Nullable String actor,
        @Nullable String organisation,
        @Nullable AuditAction action,
        @Nullable CaseReference caseReference,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditSearch EVERYTHING = new AuditSearch(null, null, null, null, null, null);
}
