package org.handrail.audit;

import java.time.Instant;
import java.util.Set;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Which events to look at; null means any.
 *
 * @param from the first instant that counts
 * @param until the first instant that no longer counts
 * @param withheld what the one who asks must not learn of
 */
public record AuditSearch(
        @Nullable String actor,
        @Nullable String organisation,
        @Nullable AuditAction action,
        @Nullable CaseReference caseReference,
        @Nullable Instant from,
        @Nullable Instant until,
        Withheld withheld) {

    public AuditSearch(
            @Nullable String actor,
            @Nullable String organisation,
            @Nullable AuditAction action,
            @Nullable CaseReference caseReference,
            @Nullable Instant from,
            @Nullable Instant until) {
        this(actor, organisation, action, caseReference, from, until, Withheld.NOTHING);
    }

    public static final AuditSearch EVERYTHING = new AuditSearch(null, null, null, null, null, null);

    /** The same question, asked by somebody who must not learn of these cases. */
    public AuditSearch without(String reader, Set<CaseReference> cases) {
        return new AuditSearch(actor, organisation, action, caseReference, from, until, new Withheld(reader, cases));
    }

    /** Whether it asks for a case that the one who asks must not learn of. */
    public boolean asksForWithheld() {
        return withheld.holds(caseReference);
    }
}
