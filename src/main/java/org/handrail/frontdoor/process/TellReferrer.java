package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.frontdoor.Notices;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Tells the referrer what was decided. */
@Component("tellReferrer")
class TellReferrer implements JavaDelegate {

    private final CaseRecords cases;
    private final Notices notices;

    TellReferrer(CaseRecords cases, Notices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseRecord record = cases.get(ProcessStep.caseOf(execution));
        notices.send(
                record.reference(),
                record.referredBy().account(),
                Notices.Kind.DECISION,
                FrontDoorVariables.AGREED_LEVEL.get(execution));
    }
}
