package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Takes the help that the calling process handed over; without one, the next that was chosen for the case. */
@Component("openPartnerReferral")
class OpenPartnerReferral implements JavaDelegate {

    private final PartnerReferrals referrals;

    OpenPartnerReferral(PartnerReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PartnerReferral opened = PartnerVariables.REFERRAL_ID.get(execution) == null
                ? referrals.open(ProcessStep.caseOf(execution))
                : referrals.get(PartnerStep.referral(execution));
        PartnerVariables.REFERRAL_ID.set(execution, opened.id().toString());
        PartnerVariables.PATHWAY.set(execution, opened.pathway());
    }
}
