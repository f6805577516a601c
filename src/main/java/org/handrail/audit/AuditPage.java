package org.handrail.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some events of a search, newest first.
 *
 * @param newer where the page of newer events ends, for {@link AuditTrail#newer}; null when there are none
 * @param older where the page of older events begins, for {@link AuditTrail#older}; null when there are none
 */
public record AuditPage(
        List<AuditEvent> events,
        @Nullable Long newer,
        @Nullable Long older) {

    public AuditPage {
        events = List.copyOf(events);
    }
}
