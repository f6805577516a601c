package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.SendingOffer;
import org.springframework.stereotype.Component;

/** Reminds the service that the family waits for its answer. */
@Component("remindPartner")
class RemindPartner implements JavaDelegate {

    private final SendingOffer sending;

    RemindPartner(SendingOffer sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sending.remind(PartnerStep.referral(execution));
    }
}
