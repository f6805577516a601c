package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.PathwayProcesses;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/**
 * Takes the help that was chosen first and waits, and says which process finds it. Both are known inside the step's own
 * scope only, so that a model can take several at once.
 */
@Component("nextHelp")
class NextHelp implements JavaDelegate {

    private final PartnerReferrals referrals;
    private final PathwayProcesses processes;

    NextHelp(PartnerReferrals referrals, PathwayProcesses processes) {
        this.referrals = referrals;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PartnerReferral taken = referrals.open(ProcessStep.caseOf(execution));
        execution.setVariableLocal(HelpVariables.REFERRAL_ID.name(), taken.id().toString());
        execution.setVariableLocal(
                HelpVariables.HELP_PROCESS.name(), processes.of(taken.pathway()).orElseThrow());
    }
}
