package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.RankingPartners;
import org.handrail.triage.process.Recommended;
import org.springframework.stereotype.Component;

/** Ranks the services that could help, by partner-routing. */
@Component("rankPartners")
class RankPartners implements JavaDelegate {

    private final PartnerReferrals referrals;
    private final RankingPartners ranking;

    RankPartners(PartnerReferrals referrals, RankingPartners ranking) {
        this.referrals = referrals;
        this.ranking = ranking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Recommended.PARTNER_COUNT.set(
                execution,
                ranking.rank(referrals.get(PartnerStep.referral(execution))).size());
    }
}
