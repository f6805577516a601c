package org.handrail.audit;

import java.util.List;
import java.util.Map;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who looked at a case: the reads among its events, by the index that keeps its events in order. */
@Component
public class CaseLooks {

    /** Looks on one page. */
    public static final int SIZE = 100;

    private static final List<AuditAction> LOOKS = List.of(
            AuditAction.CASE_READ,
            AuditAction.TASK_READ,
            AuditAction.OFFER_READ,
            AuditAction.PAPER_MADE,
            AuditAction.PAPER_REFUSED,
            AuditAction.ACCESS_REFUSED,
            AuditAction.AUDIT_REFUSED);

    private static final Map<String, String> PARTS = Map.of(
            "FULL", "The case",
            "LOOK", "The case",
            "SHARED", "The shared part",
            "RECEIPT", "The receipt",
            "HISTORY", "The history",
            "SUMMARY", "The summary for other systems",
            "SERVICE_REFERRALS", "The safeguarding referrals",
            "LOOKS", "Who looked at the case");

    private final JdbcClient jdbc;

    CaseLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@link #SIZE} looks with a number below this one, newest first. */
    public List<Look> before(CaseReference reference, long number) {
        return jdbc.sql("""
                        select case_seq, recorded_at, actor, organisation, action, subject, decision, details
                        from audit_event where case_reference = :case and case_seq < :number and action in (:looks)
                        order by case_seq desc limit :size""")
                .param("case", reference.toString())
                .param("number", number)
                .param("looks", LOOKS.stream().map(Enum::name).toList())
                .param("size", SIZE)
                .query((row, at) -> {
                    AuditAction action = AuditAction.valueOf(row.getString("action"));
                    return new Look(
                            row.getLong("case_seq"),
                            DatabaseTime.instant(row, "recorded_at"),
                            new Actor(row.getString("actor"), row.getString("organisation")),
                            part(action, row.getString("subject"), DetailsJson.read(row.getString("details"))),
                            action == AuditAction.ACCESS_REFUSED || action == AuditAction.AUDIT_REFUSED);
                })
                .list();
    }

    private static String part(AuditAction action, String subject, Map<String, ?> details) {
        return switch (action) {
            case CASE_READ ->
                details.containsKey("view")
                        ? PARTS.getOrDefault(String.valueOf(details.get("view")), "The case")
                        : "A decision: " + subject;
            case TASK_READ -> "A task: " + subject;
            case PAPER_MADE, PAPER_REFUSED -> action.label() + ": " + details.get("paper");
            default -> action.label();
        };
    }
}
