package org.handrail.frontdoor.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.frontdoor.Notices;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Reminds whoever has the tasks of the process that asks for it, or the team when nobody has taken them. */
@Component("remindWorker")
class RemindWorker implements JavaDelegate {

    private static final int MOST = 500;

    private final CaseTasks tasks;
    private final Notices notices;
    private final AuditTrail audit;

    RemindWorker(CaseTasks tasks, Notices notices, AuditTrail audit) {
        this.tasks = tasks;
        this.notices = notices;
        this.audit = audit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        Set<String> ours = tasksOf(execution);
        for (OpenTask task : tasks.of(reference)) {
            String recipient = task.assignee() == null ? task.group() : task.assignee();
            if (recipient != null && ours.contains(task.id())) {
                notices.send(reference, recipient, Notices.Kind.TASK_DUE_SOON, null);
            }
        }
        audit.record(AuditEntry.of(AuditAction.REMINDED).in(reference));
    }

    private static Set<String> tasksOf(DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .listPage(0, MOST)
                .stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }
}
