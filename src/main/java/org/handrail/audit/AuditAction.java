package org.handrail.audit;

/** Everything that leaves a trace. */
public enum AuditAction {
    NOTICE_SENT,
    CASE_MATCHED,
    REMINDED,
    CASE_READ
}
