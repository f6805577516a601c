package org.handrail.safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.safeguarding.StatutoryReferrals;
import org.handrail.triage.CaseRecommendations;
import org.springframework.stereotype.Component;

/** Begins one referral for each safety route that has none open, or takes up those that were left open. */
@Component("prepareReferrals")
class PrepareReferrals implements JavaDelegate {

    private final CaseRecommendations recommendations;
    private final StatutoryReferrals referrals;

    PrepareReferrals(CaseRecommendations recommendations, StatutoryReferrals referrals) {
        this.recommendations = recommendations;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        String run = execution.getProcessInstanceId();
        int count = Boolean.TRUE.equals(SafeguardingProcess.SAFEGUARDING_OPEN.get(execution))
                ? referrals.goOnWithOpen(reference, run)
                : referrals.begin(
                        reference, recommendations.of(reference).recommended().routes(), run);
        SafeguardingProcess.REFERRAL_COUNT.set(execution, count);
    }
}
