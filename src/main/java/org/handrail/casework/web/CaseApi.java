package org.handrail.casework.web;

import org.handrail.access.CaseAccess;
import org.handrail.access.CaseView;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseRecords;
import org.handrail.casework.CaseHistory;
import org.handrail.casework.CaseSummaries;
import org.handrail.casework.CaseSummary;
import org.handrail.platform.CaseReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reads a case and its history. A case that does not exist and one that the caller may not see look the same. */
@RestController
@RequestMapping(path = "/api/cases/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseApi {

    private final CaseAccess access;
    private final SignedInAccount account;
    private final CaseRecords cases;
    private final CaseSummaries summaries;
    private final CaseHistory history;
    private final AuditTrail audit;

    CaseApi(
            CaseAccess access,
            SignedInAccount account,
            CaseRecords cases,
            CaseSummaries summaries,
            CaseHistory history,
            AuditTrail audit) {
        this.access = access;
        this.account = account;
        this.cases = cases;
        this.summaries = summaries;
        this.history = history;
        this.audit = audit;
    }

    @GetMapping
    @Transactional
    public CaseSummary read(@PathVariable("reference") String text) {
        CaseReference reference = reference(text);
        CaseView view = access.of(account.get(), reference);
        if (!view.any() || cases.find(reference).isEmpty()) {
            throw notFound();
        }
        audit.record(AuditEntry.of(AuditAction.CASE_READ).in(reference).detail("view", view.name()));
        return summaries.of(reference, view);
    }

    @GetMapping("/history")
    @Transactional
    public CaseHistory.Events history(@PathVariable("reference") String text) {
        CaseReference reference = reference(text);
        if (!access.of(account.get(), reference).full() || cases.find(reference).isEmpty()) {
            throw notFound();
        }
        audit.record(AuditEntry.of(AuditAction.CASE_READ).in(reference).detail("view", "HISTORY"));
        return history.of(reference);
    }

    private static CaseReference reference(String text) {
        if (!CaseReference.isReference(text)) {
            throw notFound();
        }
        return CaseReference.parse(text);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
