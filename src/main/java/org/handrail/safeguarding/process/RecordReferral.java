package org.handrail.safeguarding.process;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseMessages;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.safeguarding.ReferralState;
import org.handrail.safeguarding.StatutoryReferrals;
import org.springframework.stereotype.Component;

/**
 * Moves the referral to the state that the model names in the property {@code state}. When the service leads alone, other
 * contact stops until it says otherwise. The process that the case stands in hears of every final answer.
 */
@Component("recordReferral")
class RecordReferral implements JavaDelegate {

    private final StatutoryReferrals referrals;
    private final CaseRecords cases;
    private final CaseMessages messages;

    RecordReferral(StatutoryReferrals referrals, CaseRecords cases, CaseMessages messages) {
        this.referrals = referrals;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        ReferralState state = ReferralState.valueOf(
                Objects.requireNonNull(ProcessStep.settings(execution).get("state"), "The model names no state."));
        referrals.move(UUID.fromString(Objects.requireNonNull(SafeguardingProcess.REFERRAL_ID.get(execution))), state);
        if (state == ReferralState.ACCEPTED_LEAD) {
            cases.change(reference, record -> record.holdOtherContact(true));
        }
        if (!state.open()) {
            messages.tell(reference, CaseMessages.SERVICE_ANSWERED, Map.of());
        }
    }
}
