package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecords;
import org.handrail.frontdoor.Notices;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Tells the referrer that the referral has arrived. */
@Component("acknowledgeReferral")
class AcknowledgeReferral implements JavaDelegate {

    private final CaseRecords cases;
    private final Notices notices;

    AcknowledgeReferral(CaseRecords cases, Notices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var record = cases.get(ProcessStep.caseOf(execution));
        notices.send(record.reference(), record.referredBy().account(), Notices.Kind.RECEIPT, null);
    }
}
