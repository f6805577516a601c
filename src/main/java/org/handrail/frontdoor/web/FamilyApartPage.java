package org.handrail.frontdoor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.Role;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseRecord;
import org.handrail.frontdoor.TakingFamiliesApart;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.InvalidInput;
import org.handrail.platform.web.Problems;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Says what happens when two referrals are taken apart that were matched by mistake, and does it. */
@Controller
class FamilyApartPage {

    private static final String PATH = "/cases/{reference}/not-same-family";
    private static final Set<Role> MAY = Set.of(Role.COORDINATOR, Role.TEAM_MANAGER);

    private final TakingFamiliesApart taking;
    private final CaseAccess access;
    private final SignedInAccount account;
    private final AuditTrail audit;
    private final UkTime time;

    FamilyApartPage(
            TakingFamiliesApart taking, CaseAccess access, SignedInAccount account, AuditTrail audit, UkTime time) {
        this.taking = taking;
        this.access = access;
        this.account = account;
        this.audit = audit;
        this.time = time;
    }

    @GetMapping(PATH)
    String page(@PathVariable("reference") String text, Model model) {
        return show(seen(text), "", "", model);
    }

    @PostMapping(PATH)
    String apart(
            @PathVariable("reference") String text,
            @RequestParam(name = "wrong", defaultValue = "") String wrong,
            @RequestParam(name = "why", defaultValue = "") String why,
            Model model,
            HttpServletResponse response) {
        CaseReference reference = seen(text);
        try {
            taking.apart(reference, chosen(wrong), why);
            return "redirect:/cases/" + reference + "?done=apart";
        } catch (InvalidInput refused) {
            model.addAttribute("problems", new Problems(refused.problems()));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(reference, wrong, why, model);
        }
    }

    private String show(CaseReference reference, String wrong, String why, Model model) {
        List<Choice> matched =
                taking.matched(reference).stream().map(this::choice).toList();
        model.addAttribute("reference", reference);
        model.addAttribute("matched", matched);
        model.addAttribute(
                "wrong", wrong.isEmpty() && matched.size() == 1 ? matched.get(0).value() : wrong);
        model.addAttribute("why", why);
        return "frontdoor/not-same-family";
    }

    private Choice choice(CaseRecord record) {
        return new Choice(
                record.reference().toString(),
                "%s, received %s. %s"
                        .formatted(
                                record.reference(),
                                time.at(record.receivedAt()),
                                record.status().label()));
    }

    private static @Nullable CaseReference chosen(String wrong) {
        return CaseReference.isReference(wrong) ? CaseReference.parse(wrong) : null;
    }

    /** A case that is not for this person, or not for this role to change, looks like one that is not there. */
    private CaseReference seen(String text) {
        Account me = account.get();
        if (CaseReference.isReference(text)
                && MAY.contains(me.role())
                && access.of(me, CaseReference.parse(text)).changes()) {
            return CaseReference.parse(text);
        }
        audit.refused("NOT_SAME_FAMILY", chosen(text));
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
