package org.handrail.partners.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handrail.partners.Choices;
import org.handrail.partners.HelpAtPartners;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerService;
import org.handrail.partners.PartnerServices;
import org.handrail.partners.RankedService;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.UkTime;
import org.handrail.triage.Codes;
import org.handrail.triage.Evaluation;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.springframework.stereotype.Component;

/** What is known of help at partners, in the words of forms. */
@Component
class PartnerWords {

    private final PartnerOffers offers;
    private final Choices choices;
    private final PartnerServices services;
    private final PartnerChoices names;
    private final HelpAtPartners help;
    private final Evaluations evaluations;
    private final Codes codes;
    private final UkTime time;

    PartnerWords(
            PartnerOffers offers,
            Choices choices,
            PartnerServices services,
            PartnerChoices names,
            HelpAtPartners help,
            Evaluations evaluations,
            Codes codes,
            UkTime time) {
        this.offers = offers;
        this.choices = choices;
        this.services = services;
        this.names = names;
        this.help = help;
        this.evaluations = evaluations;
        this.codes = codes;
        this.time = time;
    }

    String pathway(PartnerReferral referral) {
        return "**" + codes.label("pathways", "pathway", referral.pathway()) + "**";
    }

    String eligibility(PartnerReferral referral) {
        return evaluations.all(referral.reference()).stream()
                .map(KeptEvaluation::evaluation)
                .filter(one -> one.decision().equals("eligibility"))
                .filter(one -> referral.pathway().equals(one.inputs().get("pathway")))
                .reduce((earlier, later) -> later)
                .map(found -> String.join(" ", found.reasons()))
                .orElse("");
    }

    String ranked(PartnerReferral referral) {
        List<RankedService> ranked = choices.ranked(referral.id());
        return ranked.isEmpty()
                ? "No service that we know of gives this help here."
                : Markdown.list(ranked.stream()
                        .map(one -> "**" + names.name(one.service()) + "**. "
                                + one.service().capacity().label() + ". "
                                + (one.service().sharingAgreement()
                                        ? "We have a sharing agreement with them."
                                        : "We have no sharing agreement with them."))
                        .toList());
    }

    String service(PartnerReferral referral) {
        return choices.taken(referral.id()).map(this::service).orElse("");
    }

    private String service(PartnerService service) {
        return "**" + names.name(service) + "**. " + service.capacity().label() + ".";
    }

    String sharing(PartnerReferral referral) {
        return Optional.ofNullable(referral.sharingEvaluation())
                .flatMap(evaluations::find)
                .map(KeptEvaluation::evaluation)
                .map(this::sharing)
                .orElse("");
    }

    private String sharing(Evaluation found) {
        String permit = String.valueOf(found.code("permit"));
        return "**" + codes.label("information-sharing", "permit", permit) + "**. " + String.join(" ", found.reasons());
    }

    String told(PartnerReferral referral) {
        return referral.words() == null ? "" : Markdown.escape(referral.words());
    }

    String question(PartnerReferral referral) {
        return offers.ofReferral(referral.id()).stream()
                .filter(offer -> offer.state().waits())
                .map(offer -> offer.words().question())
                .filter(question -> question != null)
                .findFirst()
                .map(Markdown::escape)
                .orElse("");
    }

    String tried(PartnerReferral referral) {
        List<String> lines =
                offers.ofReferral(referral.id()).stream().map(this::line).toList();
        return lines.isEmpty() ? "Nobody has been asked yet." : Markdown.list(lines);
    }

    private String line(PartnerOffer offer) {
        List<String> parts = new ArrayList<>();
        parts.add("**" + names.name(services.get(offer.terms().service())) + "**: "
                + offer.state().label() + ", " + time.at(offer.since()) + ".");
        offer.reason().ifPresent(reason -> parts.add(reason.label() + "."));
        if (offer.words().words() != null) {
            parts.add(Markdown.escape(offer.words().words()));
        }
        return String.join(" ", parts);
    }

    /** Every kind of help of the case and how it went. */
    String whole(CaseReference reference) {
        List<String> lines = help.of(reference).stream()
                .map(line -> "**" + line.pathway() + "**: "
                        + (line.organisation().isEmpty() ? "" : line.organisation() + ". ") + line.state()
                        + (line.outcome().isEmpty() ? "" : ". " + line.outcome()))
                .toList();
        return lines.isEmpty() ? "No help was looked for." : Markdown.list(lines);
    }
}
