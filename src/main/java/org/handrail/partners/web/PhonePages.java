package org.handrail.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.Organisations;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditTrail;
import org.handrail.partners.OfferRefusal;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.partners.PartnerService;
import org.handrail.partners.PartnerServices;
import org.handrail.partners.PhoneAnswers;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.FieldProblem;
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

/** Where somebody who works on a case writes down what an organisation said on the phone about its offer. */
@Controller
class PhonePages {

    private static final String PATH = "/cases/{reference}/offers/{id}/phone";

    private final PartnerOffers offers;
    private final PartnerServices services;
    private final PhoneAnswers phone;
    private final Organisations organisations;
    private final CaseAccess access;
    private final SignedInAccount account;
    private final AuditTrail audit;

    PhonePages(
            PartnerOffers offers,
            PartnerServices services,
            PhoneAnswers phone,
            Organisations organisations,
            CaseAccess access,
            SignedInAccount account,
            AuditTrail audit) {
        this.offers = offers;
        this.services = services;
        this.phone = phone;
        this.organisations = organisations;
        this.access = access;
        this.account = account;
        this.audit = audit;
    }

    @GetMapping(PATH)
    String page(@PathVariable("reference") String reference, @PathVariable("id") String id, Model model) {
        return show(offer(reference, id), PhoneForm.EMPTY, model);
    }

    @PostMapping(PATH)
    String record(
            @PathVariable("reference") String reference,
            @PathVariable("id") String id,
            @ModelAttribute PhoneForm form,
            Model model,
            HttpServletResponse response) {
        PartnerOffer offer = offer(reference, id);
        try {
            phone.record(offer, form.read(offer), form.teller(), form.more());
            return "redirect:/cases/" + offer.terms().reference() + "?done=phone#partner-help";
        } catch (InvalidInput refused) {
            model.addAttribute("problems", new Problems(refused.problems()));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (OfferRefusal refused) {
            model.addAttribute(
                    "problems", new Problems(List.of(new FieldProblem("", String.valueOf(refused.getMessage())))));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return show(offer(reference, id), form, model);
    }

    private String show(PartnerOffer offer, PhoneForm form, Model model) {
        PartnerService service = services.get(offer.terms().service());
        model.addAttribute("offer", offer);
        model.addAttribute("service", service.name() + ", " + organisations.nameOf(service.organisation()));
        model.addAttribute("form", form);
        model.addAttribute("answers", PhoneForm.answers(offer));
        model.addAttribute("reasons", PhoneForm.reasons());
        model.addAttribute(
                "outcomes",
                offer.possibleOutcomes().stream()
                        .map(outcome -> new Choice(outcome.name(), outcome.label()))
                        .toList());
        return "partners/phone";
    }

    /** An offer of a case that this person does not work on looks like one that is not there. */
    private PartnerOffer offer(String reference, String id) {
        Account me = account.get();
        return Optional.of(reference)
                .filter(CaseReference::isReference)
                .map(CaseReference::parse)
                .filter(known -> access.of(me, known).changes())
                .flatMap(known -> uuid(id).flatMap(offers::find)
                        .filter(offer -> offer.terms().reference().equals(known)))
                .orElseThrow(() -> {
                    audit.refused(
                            "OFFER_BY_PHONE",
                            CaseReference.isReference(reference) ? CaseReference.parse(reference) : null);
                    return new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
