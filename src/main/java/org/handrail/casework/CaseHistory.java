package org.handrail.casework;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.handrail.audit.AuditEvent;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.ModelUsed;
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

    /** The model that something was done by. */
    public record Model(
            String kind, String key, int version, @Nullable String hash) {}

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final AuditTrail audit;

    CaseHistory(AuditTrail audit) {
        this.audit = audit;
    }

    public Events of(CaseReference reference) {
        return new Events(
                audit.history(reference).stream().map(CaseHistory::event).toList());
    }

    private static Event event(AuditEvent kept) {
        ModelUsed model = kept.model();
        UUID decision = kept.decision();
        return new Event(
                kept.seq() == null ? 0 : kept.seq(),
                kept.at().atZone(UK).toOffsetDateTime(),
                kept.by().account(),
                kept.by().organisation(),
                kept.onBehalfOf(),
                kept.action(),
                model == null ? null : new Model(model.kind(), model.key(), model.version(), model.hash()),
                decision == null ? null : decision.toString());
    }
}
