package org.handrail.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One event of the trail.
 *
 * @param id the order in the whole trail; it may have gaps
 * @param seq the place in its case, from 1 without gaps; null for events of no case
 * @param action the code of an {@link AuditAction}, possibly one of a newer version
 * @param details codes, numbers and yes or no by name
 */
public record AuditEvent(
        long id,
        UUID eventId,
        Instant at,
        @Nullable CaseReference caseReference,
        @Nullable Long seq,
        Actor by,
        @Nullable String onBehalfOf,
        String action,
        @Nullable String subject,
        @Nullable ModelUsed model,
        @Nullable UUID decision,
        Map<String, Object> details) {

    /** The same, told to somebody who must not learn which case it was about. */
    AuditEvent ofNoCase() {
        return new AuditEvent(id, eventId, at, null, null, by, onBehalfOf, action, subject, model, decision, details);
    }

    /** The action as a person reads it. */
    public String words() {
        return AuditAction.withCode(action).map(AuditAction::label).orElse(action);
    }

    /** The details as a JSON object with its names in order. */
    public String detailsJson() {
        return DetailsJson.write(details);
    }
}
