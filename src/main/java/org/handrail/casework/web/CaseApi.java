package org.handrail.casework.web;

import org.handrail.access.CaseView;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.casework.CaseHistory;
import org.handrail.casework.CaseSummaries;
import org.handrail.casework.CaseSummary;
import org.handrail.platform.CaseReference;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads a case and its history. A case that does not exist and one that the caller may not see look the same. */
@RestController
@RequestMapping(path = "/api/cases/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseApi {

    private final SeenCase seen;
    private final CaseSummaries summaries;
    private final CaseHistory history;
    private final AuditTrail audit;

    CaseApi(SeenCase seen, CaseSummaries summaries, CaseHistory history, AuditTrail audit) {
        this.seen = seen;
        this.summaries = summaries;
        this.history = history;
        this.audit = audit;
    }

    @GetMapping
    @Transactional
    public CaseSummary read(@PathVariable("reference") String text) {
        CaseReference reference = seen.reference(text);
        CaseView view = seen.view(reference);
        audit.record(AuditEntry.of(AuditAction.CASE_READ)
                .in(reference)
                .detail("view", view.full() ? "SUMMARY" : view.name()));
        return summaries.of(reference, view, seen.viewer());
    }

    @GetMapping("/history")
    @Transactional
    public CaseHistory.Events history(@PathVariable("reference") String text) {
        CaseReference reference = seen.whole(text);
        audit.record(AuditEntry.of(AuditAction.CASE_READ).in(reference).detail("view", "HISTORY"));
        return history.of(reference);
    }
}
