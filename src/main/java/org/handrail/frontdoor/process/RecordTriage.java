package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Gives the case to the team that goes on with it, by the level of need that a person agreed. */
@Component("recordTriage")
class RecordTriage implements JavaDelegate {

    private static final String COUNCIL = "council";

    private final CaseRecords cases;

    RecordTriage(CaseRecords cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Integer level = FrontDoorVariables.AGREED_LEVEL.get(execution);
        if (level == null) {
            throw new IllegalStateException("Triage ended without an agreed level of need.");
        }
        cases.change(ProcessStep.caseOf(execution), record -> record.leadBy(COUNCIL, team(level)));
    }

    private static String team(int level) {
        return switch (level) {
            case 4 -> "council-safeguarding";
            case 3 -> "council-early-help";
            case 2 -> "council-brokerage";
            default -> "council-front-door";
        };
    }
}
