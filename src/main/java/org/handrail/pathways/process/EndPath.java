package org.handrail.pathways.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.PartnerReferrals;
import org.handrail.pathways.HelpPaths;
import org.handrail.pathways.HousingOffer;
import org.handrail.pathways.PathOutcome;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Ends the path as the model says in the property {@code outcome}, a code of {@link PathOutcome}. */
@Component("endPath")
class EndPath implements JavaDelegate {

    private final HelpPaths paths;
    private final HousingOffer offer;
    private final PartnerReferrals referrals;

    EndPath(HelpPaths paths, HousingOffer offer, PartnerReferrals referrals) {
        this.paths = paths;
        this.offer = offer;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID referral = PathStep.referral(execution);
        PathOutcome outcome = PathOutcome.valueOf(
                String.valueOf(ProcessStep.settings(execution).get("outcome")));
        offer.over(referral, outcome);
        paths.end(referral, outcome);
        referrals.end(referral, outcome.result());
    }
}
