package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.UnmetNeeds;
import org.springframework.stereotype.Component;

/** Keeps that nobody could give this help, for those who plan services. */
@Component("recordUnmetNeed")
class RecordUnmetNeed implements JavaDelegate {

    private final PartnerReferrals referrals;
    private final UnmetNeeds needs;

    RecordUnmetNeed(PartnerReferrals referrals, UnmetNeeds needs) {
        this.referrals = referrals;
        this.needs = needs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        needs.record(referrals.get(PartnerStep.referral(execution)));
    }
}
