package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.SendingOffer;
import org.springframework.stereotype.Component;

/** Takes back what was sent. They see nothing of it any more. */
@Component("recallOffers")
class RecallOffers implements JavaDelegate {

    private final SendingOffer sending;

    RecallOffers(SendingOffer sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sending.recall(PartnerStep.referral(execution));
    }
}
