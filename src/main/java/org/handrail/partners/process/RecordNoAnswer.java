package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.SendingOffer;
import org.springframework.stereotype.Component;

/** Notes that nobody answered in time. */
@Component("recordNoAnswer")
class RecordNoAnswer implements JavaDelegate {

    private final SendingOffer sending;

    RecordNoAnswer(SendingOffer sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sending.unanswered(PartnerStep.referral(execution));
    }
}
