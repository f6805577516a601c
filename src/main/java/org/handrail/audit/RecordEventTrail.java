package org.handrail.audit;

import java.util.Locale;
import java.util.Map;
import org.handrail.platform.CaseReference;
import org.handrail.platform.RecordEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what happened to records, in the transaction that made it true. An event whose action is a code of the catalogue
 * is kept as that; every other as {@link AuditAction#RECORD_CHANGED} with its name.
 */
@Component
class RecordEventTrail {

    private final AuditTrail trail;

    RecordEventTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void keep(RecordEvent event) {
        AuditEntry entry = AuditEntry.of(AuditAction.withCode(code(event)).orElse(AuditAction.RECORD_CHANGED))
                .by(event.by())
                .about(name(event));
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

    /** The event with the thing it belongs to, such as {@code Households.Founded}. */
    private static String name(RecordEvent event) {
        Class<?> outer = event.getClass().getEnclosingClass();
        return outer == null ? event.action() : outer.getSimpleName() + "." + event.action();
    }
}
