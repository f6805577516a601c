package org.handrail.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handrail.access.CaseAccess;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditTrail;
import org.handrail.partners.AnsweringOffer;
import org.handrail.partners.DeclineReason;
import org.handrail.partners.HelpOutcome;
import org.handrail.partners.OfferRefusal;
import org.handrail.partners.OfferSheets;
import org.handrail.partners.PartnerOffer;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.handrail.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What an organisation was asked, and its answers. An offer to another organisation looks like one that is not there. */
@Controller
@PreAuthorize("hasAnyRole('PARTNER_WORKER', 'COORDINATOR')")
class OfferPages {

    static final String PATH = "/offers";

    private static final Map<String, String> DONE = Map.of(
            "accept", "Thank you. The council and the person who referred the family have been told.",
            "decline", "Thank you. The council asks somebody else.",
            "ask", "Your question has been sent.",
            "start", "Thank you. We have noted that help has started.",
            "outcome", "Thank you. We have noted what came of it.");
    private static final List<Choice> REASONS = Arrays.stream(DeclineReason.values())
            .map(reason -> new Choice(reason.name(), reason.label()))
            .toList();
    private static final List<Choice> OUTCOMES = Arrays.stream(HelpOutcome.values())
            .map(outcome -> new Choice(outcome.name(), outcome.label()))
            .toList();

    private final AnsweringOffer answering;
    private final OfferSheets sheets;
    private final CaseAccess access;
    private final SignedInAccount account;
    private final AuditTrail audit;

    OfferPages(
            AnsweringOffer answering,
            OfferSheets sheets,
            CaseAccess access,
            SignedInAccount account,
            AuditTrail audit) {
        this.answering = answering;
        this.sheets = sheets;
        this.access = access;
        this.account = account;
        this.audit = audit;
    }

    @GetMapping(PATH)
    String list(Model model) {
        Set<CaseReference> hidden = access.hiddenFrom(account.get());
        List<OfferSheets.Line> lines = sheets.list(account.get().organisation()).stream()
                .filter(line -> !hidden.contains(line.offer().terms().reference()))
                .toList();
        model.addAttribute(
                "waiting",
                lines.stream().filter(line -> line.offer().state().waits()).toList());
        model.addAttribute(
                "helping",
                lines.stream().filter(line -> line.offer().state().helps()).toList());
        model.addAttribute(
                "over",
                lines.stream()
                        .filter(line -> !line.offer().state().waits()
                                && !line.offer().state().helps())
                        .toList());
        return "partners/offers";
    }

    @GetMapping(PATH + "/{id}")
    String page(
            @PathVariable("id") String id, @RequestParam(name = "done", required = false) String done, Model model) {
        answering.see(mine(id).terms().id());
        model.addAttribute("done", DONE.get(done == null ? "" : done));
        return show(id, OfferForm.EMPTY, model);
    }

    @PostMapping(PATH + "/{id}/accept")
    String accept(@PathVariable("id") String id, Model model, HttpServletResponse response) {
        return answer(id, "accept", OfferForm.EMPTY, answering::accept, model, response);
    }

    @PostMapping(PATH + "/{id}/decline")
    String decline(
            @PathVariable("id") String id, @ModelAttribute OfferForm form, Model model, HttpServletResponse response) {
        Answer no = offer -> answering.decline(offer, form.declines(), OfferForm.words(form.declineWords()));
        return answer(id, "decline", form, no, model, response);
    }

    @PostMapping(PATH + "/{id}/ask")
    String ask(
            @PathVariable("id") String id, @ModelAttribute OfferForm form, Model model, HttpServletResponse response) {
        return answer(id, "ask", form, offer -> answering.ask(offer, form.asks()), model, response);
    }

    @PostMapping(PATH + "/{id}/start")
    String start(@PathVariable("id") String id, Model model, HttpServletResponse response) {
        return answer(id, "start", OfferForm.EMPTY, answering::start, model, response);
    }

    @PostMapping(PATH + "/{id}/outcome")
    String outcome(
            @PathVariable("id") String id, @ModelAttribute OfferForm form, Model model, HttpServletResponse response) {
        Answer came = offer -> answering.outcome(offer, form.came(), OfferForm.words(form.outcomeWords()));
        return answer(id, "outcome", form, came, model, response);
    }

    @FunctionalInterface
    private interface Answer {
        void to(UUID offer);
    }

    private String answer(
            String id, String what, OfferForm form, Answer answer, Model model, HttpServletResponse response) {
        UUID offer = mine(id).terms().id();
        try {
            answer.to(offer);
            return "redirect:" + PATH + "/" + offer + "?done=" + what;
        } catch (InvalidInput refused) {
            model.addAttribute("problems", new Problems(refused.problems()));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (OfferRefusal refused) {
            model.addAttribute(
                    "problems", new Problems(List.of(new FieldProblem("", String.valueOf(refused.getMessage())))));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return show(id, form, model);
    }

    private String show(String id, OfferForm form, Model model) {
        model.addAttribute("sheet", sheets.open(mine(id)));
        model.addAttribute("form", form);
        model.addAttribute("reasons", REASONS);
        model.addAttribute("outcomes", OUTCOMES);
        return "partners/offer";
    }

    private PartnerOffer mine(String text) {
        UUID id = id(text);
        Optional<PartnerOffer> theirs =
                id == null ? Optional.empty() : answering.find(account.get().organisation(), id);
        return theirs.filter(offer ->
                        !access.hiddenFrom(account.get()).contains(offer.terms().reference()))
                .orElseThrow(() -> {
                    audit.refused(
                            "OFFER",
                            theirs.map(offer -> offer.terms().reference()).orElse(null));
                    return new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
