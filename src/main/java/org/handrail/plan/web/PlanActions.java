package org.handrail.plan.web;

import org.handrail.access.CaseAccess;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditTrail;
import org.handrail.plan.PlanNews;
import org.handrail.platform.CaseReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** News that a worker passes on to the plan from the page of the case. */
@Controller
class PlanActions {

    private final CaseAccess access;
    private final SignedInAccount account;
    private final PlanNews news;
    private final AuditTrail audit;

    PlanActions(CaseAccess access, SignedInAccount account, PlanNews news, AuditTrail audit) {
        this.access = access;
        this.account = account;
        this.news = news;
        this.audit = audit;
    }

    @PostMapping("/cases/{reference}/plan/household-changed")
    String householdChanged(@PathVariable("reference") String text) {
        CaseReference reference = seen(text);
        news.householdChanged(reference);
        return "redirect:/cases/" + reference;
    }

    @PostMapping("/cases/{reference}/plan/lead-leaves")
    String leadLeaves(@PathVariable("reference") String text) {
        CaseReference reference = seen(text);
        news.leadLeaves(reference);
        return "redirect:/cases/" + reference;
    }

    /** A case that may not be seen looks like one that is not there. */
    private CaseReference seen(String text) {
        if (CaseReference.isReference(text)
                && access.of(account.get(), CaseReference.parse(text)).changes()) {
            return CaseReference.parse(text);
        }
        audit.refused("PLAN", CaseReference.isReference(text) ? CaseReference.parse(text) : null);
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
