package org.handrail.pathways.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.Choices;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.process.PartnerVariables;
import org.handrail.pathways.DutyToRefer;
import org.springframework.stereotype.Component;

/** Refers the family to the housing service that it chose. */
@Component("sendDutyToRefer")
class SendDutyToRefer implements JavaDelegate {

    private final PartnerReferrals referrals;
    private final Choices choices;
    private final DutyToRefer duty;

    SendDutyToRefer(PartnerReferrals referrals, Choices choices, DutyToRefer duty) {
        this.referrals = referrals;
        this.choices = choices;
        this.duty = duty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PartnerReferral referral = referrals.get(PathStep.referral(execution));
        boolean byPeople = "SHARE".equals(PartnerVariables.SHARING_DECISION.get(execution));
        duty.send(
                referral,
                choices.atHand(referral.id()),
                byPeople ? PartnerVariables.SHARING_GROUP.get(execution) : null);
    }
}
