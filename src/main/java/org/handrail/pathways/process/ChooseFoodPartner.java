package org.handrail.pathways.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.process.PartnerVariables;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Begins to look for a food partner; each step of that search is due within hours, because food is needed today. */
@Component("chooseFoodPartner")
class ChooseFoodPartner implements JavaDelegate {

    private static final String HELP = "FOOD_EMERGENCY";
    private static final String WITHIN = "WH2";

    private final PartnerReferrals referrals;

    ChooseFoodPartner(PartnerReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PathVariables.FOOD_REFERRAL_ID.set(
                execution,
                referrals.begin(ProcessStep.caseOf(execution), HELP).id().toString());
        PartnerVariables.NEEDED_WITHIN.set(execution, WITHIN);
    }
}
