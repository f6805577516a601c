package org.handrail.plan.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives the open tasks of the lead practitioner who leaves to the new one, so that nothing is lost on the way. A task about
 * an offer stays with the organisation that was asked.
 */
@Component("handOverTasks")
class HandOverTasks implements JavaDelegate {

    private final CaseTasks caseTasks;
    private final TaskService tasks;
    private final TeamAroundHousehold team;
    private final AsSystem system;

    HandOverTasks(CaseTasks caseTasks, @Lazy TaskService tasks, TeamAroundHousehold team, AsSystem system) {
        this.caseTasks = caseTasks;
        this.tasks = tasks;
        this.team = team;
        this.system = system;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        String before = CaseVariables.LEAD_PRACTITIONER.get(execution);
        team.lead(reference)
                .map(lead -> lead.who().account())
                .ifPresent(now -> caseTasks.of(reference).stream()
                        .filter(task -> !task.offerOnly())
                        .filter(task ->
                                task.assignee() != null && task.assignee().equals(before))
                        .forEach(task -> system.run(() -> tasks.setAssignee(task.id(), now))));
    }
}
