package org.handrail.partners.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.Choices;
import org.handrail.partners.NextChoice;
import org.handrail.triage.process.Recommended;
import org.springframework.stereotype.Component;

/**
 * Takes the next service that the family chose. The last one that is asked has the whole time that is left; after it a
 * coordinator looks further.
 */
@Component("nextPartner")
class NextPartner implements JavaDelegate {

    private static final String WHOLE_SEARCH = "WD10";

    private final Choices choices;

    NextPartner(Choices choices) {
        this.choices = choices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<NextChoice> next = choices.takeNext(PartnerStep.referral(execution));
        PartnerVariables.PARTNER_LEFT.set(execution, next.isPresent());
        next.ifPresent(choice -> {
            Recommended.ACK_WITHIN.set(execution, choice.ackWithin());
            PartnerVariables.ANSWER_WITHIN.set(execution, choice.last() ? WHOLE_SEARCH : choice.ackWithin());
        });
    }
}
