package org.handrail.partners.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.CheckingSharing;
import org.handrail.partners.Choices;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.triage.Evaluation;
import org.handrail.triage.process.Recommended;
import org.springframework.stereotype.Component;

/** Asks information-sharing about the service that is next, and names the team that decides where the table does not. */
@Component("checkSharing")
class CheckSharing implements JavaDelegate {

    private final PartnerReferrals referrals;
    private final Choices choices;
    private final CheckingSharing checking;

    CheckSharing(PartnerReferrals referrals, Choices choices, CheckingSharing checking) {
        this.referrals = referrals;
        this.choices = choices;
        this.checking = checking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PartnerReferral referral = referrals.get(PartnerStep.referral(execution));
        Evaluation found =
                checking.check(referral, choices.atHand(referral.id())).evaluation();
        String permit = found.code("permit");
        Recommended.PERMIT.set(execution, permit);
        Recommended.SCOPE.set(execution, found.code("scope"));
        PartnerVariables.SHARING_DECISION.set(execution, null);
        PartnerVariables.SHARING_GROUP.set(execution, team(String.valueOf(permit)));
    }

    private static String team(String permit) {
        return switch (permit) {
            case "REVIEW_BY_DSL" -> "council-safeguarding";
            case "REVIEW_BY_DPO" -> "council-information";
            default -> "council-brokerage";
        };
    }
}
