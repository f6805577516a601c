package org.handrail.plan.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.casework.process.CaseVariables;
import org.handrail.triage.process.Recommended;
import org.springframework.stereotype.Component;

/** Names the team that decides the next step: the table says who has to agree. */
@Component("nameDecider")
class NameDecider implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        String approver = Objects.requireNonNullElse(Recommended.APPROVER.get(execution), "PRACTITIONER");
        PlanVariables.DECISION_GROUP.set(
                execution,
                switch (approver) {
                    case "DSL" -> "council-safeguarding";
                    case "MANAGER" -> "council-duty";
                    default -> CaseVariables.LEAD_TEAM.get(execution);
                });
    }
}
