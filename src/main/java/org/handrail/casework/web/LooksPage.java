package org.handrail.casework.web;

import java.util.List;
import org.handrail.access.Organisations;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.CaseLooks;
import org.handrail.audit.Look;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at a case, at which part and when: for those who answer for it. This look is kept too. */
@Controller
class LooksPage {

    private final SeenCase seen;
    private final CaseLooks looks;
    private final Organisations organisations;
    private final AuditTrail audit;

    LooksPage(SeenCase seen, CaseLooks looks, Organisations organisations, AuditTrail audit) {
        this.seen = seen;
        this.looks = looks;
        this.organisations = organisations;
        this.audit = audit;
    }

    record Line(Look look, String organisation) {}

    @GetMapping("/cases/{reference}/looks")
    @Transactional
    public String show(
            @PathVariable("reference") String text,
            @RequestParam(name = "before", defaultValue = "9223372036854775807") long before,
            Model model) {
        CaseReference reference = seen.answeredFor(text);
        audit.record(AuditEntry.of(AuditAction.CASE_READ).in(reference).detail("view", "LOOKS"));
        List<Look> found = looks.before(reference, before);
        model.addAttribute("ref", reference.toString());
        model.addAttribute(
                "lines",
                found.stream()
                        .map(look ->
                                new Line(look, organisations.nameOf(look.by().organisation())))
                        .toList());
        model.addAttribute(
                "older",
                found.size() == CaseLooks.SIZE ? found.get(found.size() - 1).number() : null);
        return "casework/looks";
    }
}
