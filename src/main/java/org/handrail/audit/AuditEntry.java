package org.handrail.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** What to write into the audit trail. */
public record AuditEntry(AuditAction action, @Nullable CaseReference caseReference, Map<String, String> details) {

    public static AuditEntry of(AuditAction action) {
        return new AuditEntry(action, null, Map.of());
    }

    public AuditEntry about(CaseReference reference) {
        return new AuditEntry(action, reference, details);
    }

    public AuditEntry detail(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new AuditEntry(action, caseReference, more);
    }
}
