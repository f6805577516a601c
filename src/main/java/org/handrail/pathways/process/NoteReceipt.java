package org.handrail.pathways.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.pathways.HousingOffer;
import org.springframework.stereotype.Component;

/** Notes that housing has the referral, if its own page did not do so already. */
@Component("noteReceipt")
class NoteReceipt implements JavaDelegate {

    private final HousingOffer offer;

    NoteReceipt(HousingOffer offer) {
        this.offer = offer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offer.received(PathStep.referral(execution));
    }
}
