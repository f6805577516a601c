package org.handrail.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handrail.access.Organisations;
import org.handrail.casework.HelpFromPartners;
import org.handrail.platform.CaseReference;
import org.handrail.triage.Codes;
import org.springframework.stereotype.Component;

/** Says of each kind of help that was chosen for a case who helps, and how it goes. */
@Component
public class HelpAtPartners implements HelpFromPartners {

    private final PartnerReferrals referrals;
    private final PartnerOffers offers;
    private final PartnerServices services;
    private final Organisations organisations;
    private final Codes codes;

    HelpAtPartners(
            PartnerReferrals referrals,
            PartnerOffers offers,
            PartnerServices services,
            Organisations organisations,
            Codes codes) {
        this.referrals = referrals;
        this.offers = offers;
        this.services = services;
        this.organisations = organisations;
        this.codes = codes;
    }

    @Override
    public List<Line> of(CaseReference reference) {
        return referrals.ofCase(reference).stream().map(this::line).toList();
    }

    private Line line(PartnerReferral referral) {
        Optional<PartnerOffer> newest =
                offers.ofReferral(referral.id()).stream().findFirst();
        return new Line(
                codes.label("pathways", "pathway", referral.pathway()),
                newest.map(this::organisation).orElse(""),
                state(referral, newest),
                since(referral, newest),
                newest.flatMap(PartnerOffer::outcome).map(HelpOutcome::label).orElse(""));
    }

    private String organisation(PartnerOffer offer) {
        PartnerService service = services.get(offer.terms().service());
        return service.name() + ", " + organisations.nameOf(service.organisation());
    }

    private static String state(PartnerReferral referral, Optional<PartnerOffer> newest) {
        ReferralResult result = referral.result();
        if (result != null && result != ReferralResult.OUTCOME_RECEIVED) {
            return result.label();
        }
        return newest.map(offer -> offer.state().label()).orElse("Choosing with the family");
    }

    private static Instant since(PartnerReferral referral, Optional<PartnerOffer> newest) {
        Instant ended = referral.endedAt();
        return ended != null ? ended : newest.map(PartnerOffer::since).orElse(referral.chosenAt());
    }
}
