package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Adds the referral to the case that is already open for the household. */
@Component("attachContact")
class AttachContact implements JavaDelegate {

    private final CaseRecords cases;
    private final CaseFacts facts;
    private final OpenCases openCases;

    AttachContact(CaseRecords cases, CaseFacts facts, OpenCases openCases) {
        this.cases = cases;
        this.facts = facts;
        this.openCases = openCases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseRecord record = cases.get(ProcessStep.caseOf(execution));
        CaseRecord open = openCases
                .besides(record)
                .orElseThrow(() -> new IllegalStateException("No other case is open for this household."));
        cases.change(record.reference(), added -> added.addToOpenCase(open));
        facts.bringIn(record.reference(), open.reference());
    }
}
