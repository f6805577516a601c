package org.handrail.safeguarding.process;

import static org.handrail.safeguarding.process.SafeguardingProcess.LATE_WITHIN;
import static org.handrail.safeguarding.process.SafeguardingProcess.REFERRAL_DUE;
import static org.handrail.safeguarding.process.SafeguardingProcess.REFERRAL_ID;
import static org.handrail.safeguarding.process.SafeguardingProcess.REFERRAL_STAGE;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.safeguarding.StatutoryReferral;
import org.handrail.safeguarding.StatutoryReferrals;
import org.springframework.stereotype.Component;

/** Lays out what belongs to one referral: which one, how far it is and when it is due. */
@Component("takeUpReferral")
class TakeUpReferral implements JavaDelegate {

    private static final String AT_ONCE = "PT0M";

    private final StatutoryReferrals referrals;

    TakeUpReferral(StatutoryReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int place = (Integer) execution.getVariable("loopCounter");
        StatutoryReferral referral = referrals.at(execution.getProcessInstanceId(), place);
        for (ProcessVariable<?> own : SafeguardingProcess.OF_ONE_REFERRAL) {
            execution.setVariableLocal(own.name(), null);
        }
        REFERRAL_ID.set(execution, referral.id().toString());
        REFERRAL_STAGE.set(execution, referral.stage().name());
        REFERRAL_DUE.set(execution, Date.from(referral.dueAt()));
        LATE_WITHIN.set(execution, referral.dueWithin().equals(AT_ONCE) ? "NONE" : referral.dueWithin());
    }
}
