package org.handrail.partners;

import java.util.List;
import java.util.Optional;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.Household;
import org.handrail.people.Households;
import org.handrail.triage.Codes;
import org.handrail.triage.Evaluation;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens offers for the organisation that they were made to, and keeps who looked. */
@Component
public class OfferSheets {

    private static final String SHARING = "information-sharing";

    /** One offer in the list: no name and no words. */
    public record Line(PartnerOffer offer, String pathway, String service) {}

    private final PartnerOffers offers;
    private final PartnerReferrals referrals;
    private final PartnerServices services;
    private final CaseRecords cases;
    private final Households households;
    private final Evaluations evaluations;
    private final Codes codes;
    private final HelpersSeeCase helpers;
    private final AuditTrail audit;

    OfferSheets(
            PartnerOffers offers,
            PartnerReferrals referrals,
            PartnerServices services,
            CaseRecords cases,
            Households households,
            Evaluations evaluations,
            Codes codes,
            HelpersSeeCase helpers,
            AuditTrail audit) {
        this.offers = offers;
        this.referrals = referrals;
        this.services = services;
        this.cases = cases;
        this.households = households;
        this.evaluations = evaluations;
        this.codes = codes;
        this.helpers = helpers;
        this.audit = audit;
    }

    /** What the organisation was asked, newest first. */
    @Transactional
    public List<Line> list(String organisation) {
        List<Line> lines = offers.toOrganisation(organisation).stream()
                .map(offer -> new Line(offer, pathway(offer), service(offer)))
                .toList();
        audit.record(AuditEntry.of(AuditAction.OFFERS_LISTED)
                .detail("organisation", organisation)
                .detail("count", lines.size()));
        return lines;
    }

    /** The caller has checked that the offer is this organisation's. */
    @Transactional
    public OfferSheet open(PartnerOffer offer) {
        PartnerOffer.Terms terms = offer.terms();
        audit.record(AuditEntry.of(AuditAction.OFFER_READ)
                .in(terms.reference())
                .detail("offer", terms.id().toString())
                .detail("state", offer.state().name()));
        SharingScope scope = terms.sharing().scope();
        boolean answerable = (offer.state().waits() || offer.state().helps()) && !helpers.withdrawn(offer);
        boolean least = answerable && scope.least();
        boolean whole = answerable && offer.state().helps() && scope.household();
        Household household =
                households.find(cases.get(terms.reference()).household()).orElseThrow();
        Optional<Evaluation> sharing = Optional.ofNullable(terms.sharing().evaluation())
                .flatMap(evaluations::find)
                .map(KeptEvaluation::evaluation);
        return new OfferSheet(
                offer,
                pathway(offer),
                service(offer),
                least ? name(household) : null,
                least ? household.safely().orElse(null) : null,
                least ? referrals.get(terms.referral()).words() : null,
                whole ? household.members() : List.of(),
                whole ? household.address().orElse(null) : null,
                sharing.map(found -> codes.label(SHARING, "permit", String.valueOf(found.code("permit"))))
                        .orElse(""),
                sharing.map(Evaluation::reasons).orElse(List.of()),
                terms.sharing().agreedBy());
    }

    private static String name(Household household) {
        return household.members().stream()
                .findFirst()
                .map(member -> member.person().name().full())
                .orElse("");
    }

    private String pathway(PartnerOffer offer) {
        return codes.label("pathways", "pathway", offer.terms().pathway());
    }

    private String service(PartnerOffer offer) {
        return services.get(offer.terms().service()).name();
    }
}
