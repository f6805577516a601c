package org.handrail.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.Agreements;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Reads from the case record whether the family wants this help. Not asked is neither yes nor no. */
@Component("readAgreement")
class ReadAgreement implements JavaDelegate {

    private final Agreements agreements;

    ReadAgreement(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String answer = switch (agreements.now(ProcessStep.caseOf(execution)).status()) {
            case GIVEN -> "AGREED";
            case REFUSED, WITHDRAWN -> "NOT_AGREED";
            case NOT_ASKED, UNSAFE_TO_ASK -> "NOT_ASKED";
        };
        AssessmentVariables.FAMILY_ANSWER.set(execution, answer);
    }
}
