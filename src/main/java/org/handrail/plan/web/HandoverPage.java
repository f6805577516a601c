package org.handrail.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditTrail;
import org.handrail.plan.AcceptedHandovers;
import org.handrail.plan.Handover;
import org.handrail.plan.Handovers;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.InvalidInput;
import org.handrail.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where somebody who works on a case writes down that the next service has said yes. */
@Controller
class HandoverPage {

    private static final String PATH = "/cases/{reference}/plan/handover";

    private final AcceptedHandovers accepting;
    private final Handovers handovers;
    private final CaseAccess access;
    private final SignedInAccount account;
    private final AuditTrail audit;

    HandoverPage(
            AcceptedHandovers accepting,
            Handovers handovers,
            CaseAccess access,
            SignedInAccount account,
            AuditTrail audit) {
        this.accepting = accepting;
        this.handovers = handovers;
        this.access = access;
        this.account = account;
        this.audit = audit;
    }

    @GetMapping(PATH)
    String page(@PathVariable("reference") String text, Model model) {
        return show(seen(text), HandoverForm.EMPTY, model);
    }

    @PostMapping(PATH)
    String accepted(
            @PathVariable("reference") String text,
            @ModelAttribute("form") HandoverForm form,
            Model model,
            HttpServletResponse response) {
        CaseReference reference = seen(text);
        try {
            accepting.accepted(reference, form.name(), form.day().toDate().orElse(null));
            return "redirect:/cases/" + reference + "?done=handover#plan";
        } catch (InvalidInput refused) {
            model.addAttribute("problems", new Problems(refused.problems()));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(reference, form, model);
        }
    }

    private String show(CaseReference reference, HandoverForm form, Model model) {
        model.addAttribute("reference", reference);
        model.addAttribute("asked", handovers.open(reference).map(Handover::to).orElse(null));
        model.addAttribute("form", form);
        return "plan/handover";
    }

    /** A case that this person does not work on looks like one that is not there. */
    private CaseReference seen(String text) {
        Account me = account.get();
        if (CaseReference.isReference(text)
                && access.of(me, CaseReference.parse(text)).changes()) {
            return CaseReference.parse(text);
        }
        audit.refused("HANDOVER", CaseReference.isReference(text) ? CaseReference.parse(text) : null);
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
