package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.ReferralResult;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Ends the search as the model says in the property {@code result}, a code of {@link ReferralResult}. */
@Component("endPartnerReferral")
class EndPartnerReferral implements JavaDelegate {

    private final PartnerReferrals referrals;

    EndPartnerReferral(PartnerReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String result = ProcessStep.settings(execution).get("result");
        referrals.end(PartnerStep.referral(execution), ReferralResult.valueOf(String.valueOf(result)));
    }
}
