package org.handrail.casework.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Puts the team that leads the case and its lead practitioner into the process, for the tasks that are theirs. */
@Component("nameCaseLead")
class NameCaseLead implements JavaDelegate {

    private static final String EARLY_HELP = "council-early-help";

    private final CaseRecords cases;
    private final TeamAroundHousehold team;

    NameCaseLead(CaseRecords cases, TeamAroundHousehold team) {
        this.cases = cases;
        this.team = team;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        CaseVariables.LEAD_TEAM.set(execution, cases.get(reference).team().orElse(EARLY_HELP));
        CaseVariables.LEAD_PRACTITIONER.set(
                execution,
                team.lead(reference).map(lead -> lead.who().account()).orElse(null));
    }
}
