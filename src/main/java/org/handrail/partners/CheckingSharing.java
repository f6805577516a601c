package org.handrail.partners;

import java.util.Map;
import org.handrail.triage.Deciding;
import org.handrail.triage.KeptEvaluation;
import org.handrail.triage.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks information-sharing whether this service may be told, and how much. */
@Component
public class CheckingSharing {

    private static final String HOUSING_OPTIONS = "HOUSING_OPTIONS";

    private final Deciding deciding;
    private final PartnerReferrals referrals;

    CheckingSharing(Deciding deciding, PartnerReferrals referrals) {
        this.deciding = deciding;
        this.referrals = referrals;
    }

    /** The evaluation, kept with the referral: its outputs {@code permit} and {@code scope} say what may be done. */
    @Transactional
    public KeptEvaluation check(PartnerReferral referral, PartnerService service) {
        KeptEvaluation kept = deciding.decide(
                        referral.reference(),
                        new Question(
                                "information-sharing",
                                referral.pathway(),
                                null,
                                Map.of(
                                        "purpose",
                                        "REFERRAL",
                                        "recipientType",
                                        service.recipientType(),
                                        "isaInForce",
                                        Boolean.toString(service.sharingAgreement()),
                                        "dutyToRefer",
                                        Boolean.toString(service.partnerType().equals(HOUSING_OPTIONS)),
                                        "necessaryAndProportionate",
                                        Boolean.toString(Boolean.TRUE.equals(referral.needed())))))
                .kept();
        referrals.shareBy(referral.id(), kept.id());
        return kept;
    }
}
