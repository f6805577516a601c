package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.PartnerReferrals;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Counts the kinds of help that were chosen and wait, so that a model can look for all of them at once. */
@Component("countChosenHelp")
class CountChosenHelp implements JavaDelegate {

    private final PartnerReferrals referrals;

    CountChosenHelp(PartnerReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HelpVariables.HELP_COUNT.set(
                execution, referrals.waiting(ProcessStep.caseOf(execution)).size());
    }
}
