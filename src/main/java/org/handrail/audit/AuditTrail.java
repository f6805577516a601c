package org.handrail.audit;

import org.springframework.stereotype.Component;

@Component
public class AuditTrail {
    public void record(AuditEntry entry) {}
}
