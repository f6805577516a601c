package org.handrail.audit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handrail.platform.CaseReference;
import org.handrail.platform.RecordEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what happened to records, in the transaction that made it true. The event's name, in capitals, is its code in the
 * catalogue.
 */
@Component
class RecordEventTrail {

    private final AuditTrail trail;

    RecordEventTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void keep(RecordEvent event) {
        Optional<AuditAction> known = AuditAction.withCode(code(event));
        AuditEntry entry = AuditEntry.of(known.orElse(AuditAction.RECORD_CHANGED))
                .by(event.by())
                .about(known.isPresent() ? null : event.action());
        entry = CaseReference.isReference(event.about())
                ? entry.in(CaseReference.parse(event.about()))
                : entry.detail("record", event.about());
        for (Map.Entry<String, String> code : event.codes().entrySet()) {
            entry = entry.detail(code.getKey(), code.getValue());
        }
        trail.record(entry);
    }

    private static String code(RecordEvent event) {
        return event.action().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
