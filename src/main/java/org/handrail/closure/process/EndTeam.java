package org.handrail.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Everyone leaves the team around the household. */
@Component("endTeam")
class EndTeam implements JavaDelegate {

    private final TeamAroundHousehold team;

    EndTeam(TeamAroundHousehold team) {
        this.team = team;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        team.of(reference).forEach(member -> team.leave(reference, member.who().account()));
    }
}
