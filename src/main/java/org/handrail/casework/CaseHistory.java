package org.handrail.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened in a case, in order, from the audit trail. */
@Component
public class CaseHistory {

    /** All events of the case. */
    public record Events(List<Event> events) {}

    /** One event; {@code decision} is the id of the evaluation, when a table was asked. */
    public record Event(
            long seq,
            OffsetDateTime at,
            String actor,
            String organisation,
            @Nullable String onBehalfOf,
            String action,
            @Nullable Model model,
            @Nullable String decision) {}

    public record Model(String kind, String key, int version, String hash) {}

    private final AuditTrail audit;

    CaseHistory(AuditTrail audit) {
        this.audit = audit;
    }

    public Events of(CaseReference reference) {
        return new Events(List.of());
    }
}
