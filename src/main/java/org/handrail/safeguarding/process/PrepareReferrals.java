package org.handrail.safeguarding.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.safeguarding.LeadRoutes;
import org.handrail.safeguarding.LeadServices;
import org.handrail.safeguarding.StatutoryReferrals;
import org.handrail.triage.CaseRecommendations;
import org.handrail.triage.SafeguardingRoute;
import org.springframework.stereotype.Component;

/**
 * Begins one referral for each safety route that has none open, or takes up those that were left open. Where people agreed
 * that a service should lead, it begins the referral to that service alone: every other route was taken at once when the
 * worry was found.
 */
@Component("prepareReferrals")
class PrepareReferrals implements JavaDelegate {

    private final CaseRecommendations recommendations;
    private final LeadRoutes leads;
    private final StatutoryReferrals referrals;

    PrepareReferrals(CaseRecommendations recommendations, LeadRoutes leads, StatutoryReferrals referrals) {
        this.recommendations = recommendations;
        this.leads = leads;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        String run = execution.getProcessInstanceId();
        boolean leadAsked = LeadServices.Answer.NOT_ASKED.name().equals(CaseVariables.SERVICE_ANSWER.get(execution));
        int count = Boolean.TRUE.equals(SafeguardingProcess.SAFEGUARDING_OPEN.get(execution))
                ? referrals.goOnWithOpen(reference, run)
                : referrals.begin(reference, routes(reference, leadAsked), run);
        SafeguardingProcess.REFERRAL_COUNT.set(execution, count);
        SafeguardingProcess.LEAD_ASKED.set(execution, leadAsked);
    }

    private List<SafeguardingRoute> routes(CaseReference reference, boolean leadAsked) {
        return leadAsked
                ? leads.toAsk(reference)
                : recommendations.of(reference).recommended().routes();
    }
}
