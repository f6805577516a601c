package org.handrail.pathways.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.pathways.HousingOffer;
import org.springframework.stereotype.Component;

/** Notes that housing is in touch with the family, if its own page did not do so already. */
@Component("noteTakenUp")
class NoteTakenUp implements JavaDelegate {

    private final HousingOffer offer;

    NoteTakenUp(HousingOffer offer) {
        this.offer = offer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offer.takenUp(PathStep.referral(execution));
    }
}
