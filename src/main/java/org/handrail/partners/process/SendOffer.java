package org.handrail.partners.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.partners.Choices;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.PartnerService;
import org.handrail.partners.SendingOffer;
import org.handrail.triage.process.Recommended;
import org.springframework.stereotype.Component;

/** Asks the service, and names the team there that answers. Where people decided to share, it learns the least: name, contact and reason. */
@Component("sendOffer")
class SendOffer implements JavaDelegate {

    private final PartnerReferrals referrals;
    private final Choices choices;
    private final SendingOffer sending;

    SendOffer(PartnerReferrals referrals, Choices choices, SendingOffer sending) {
        this.referrals = referrals;
        this.choices = choices;
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PartnerReferral referral = referrals.get(PartnerStep.referral(execution));
        boolean byPeople = "SHARE".equals(PartnerVariables.SHARING_DECISION.get(execution));
        String scope = byPeople
                ? "NAME_CONTACT_REASON"
                : Objects.requireNonNull(Recommended.SCOPE.get(execution), "Nothing says what may be shared.");
        PartnerService service = choices.atHand(referral.id());
        sending.send(referral, service, scope, byPeople ? PartnerVariables.SHARING_GROUP.get(execution) : null);
        PartnerVariables.PARTNER_TEAM.set(execution, service.team());
    }
}
