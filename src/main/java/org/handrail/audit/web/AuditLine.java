package org.handrail.audit.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.audit.AuditEvent;
import org.handrail.audit.DecisionPages;
import org.handrail.audit.ModelUsed;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** One event as a line of the page. */
record AuditLine(
        String iso,
        String time,
        String who,
        String organisation,
        @Nullable String onBehalfOf,
        String what,
        @Nullable String subject,
        String details,
        @Nullable String caseReference,
        @Nullable Long seq,
        @Nullable String model,
        @Nullable String decision,
        @Nullable String decisionPath) {

    static AuditLine of(AuditEvent event, String time, @Nullable DecisionPages decisions) {
        return new AuditLine(
                event.at().toString(),
                time,
                event.by().account(),
                event.by().organisation(),
                event.onBehalfOf(),
                event.words(),
                event.subject(),
                details(event.details()),
                Objects.toString(event.caseReference(), null),
                event.seq(),
                model(event.model()),
                Objects.toString(event.decision(), null),
                path(event.caseReference(), event.decision(), decisions));
    }

    private static @Nullable String path(
            @Nullable CaseReference reference, @Nullable UUID decision, @Nullable DecisionPages pages) {
        return reference == null || decision == null || pages == null ? null : pages.pathOf(reference, decision);
    }

    private static String details(Map<String, Object> details) {
        return details.entrySet().stream()
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String model(@Nullable ModelUsed model) {
        return model == null ? null : model.kind() + " " + model.key() + ", version " + model.version();
    }
}
