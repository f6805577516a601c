package org.handrail.audit;

import org.handrail.platform.engine.ModelVersion;
import org.handrail.platform.engine.TaskEvent;
import org.handrail.platform.engine.form.FormOpened;
import org.handrail.platform.engine.form.FormRefusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what happens to every task, with the version of the process it belongs to. */
@Component
class TaskTrail {

    private final AuditTrail trail;

    TaskTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void keep(TaskEvent task) {
        ModelVersion model = task.model();
        trail.record(AuditEntry.of(action(task.kind()))
                .in(task.caseReference())
                .about(task.taskKey())
                .with(new ModelUsed(model.kind(), model.key(), model.version(), model.hash()))
                .detail("task", task.taskId()));
    }

    @EventListener
    void keep(FormOpened opened) {
        trail.record(AuditEntry.of(AuditAction.TASK_READ)
                .in(opened.task().caseReference())
                .about(opened.task().taskKey())
                .detail("task", opened.task().id()));
    }

    /** Kept apart, because a refused form undoes its own transaction. */
    @EventListener
    void keep(FormRefusal refusal) {
        trail.recordApart(AuditEntry.of(AuditAction.FORM_REFUSED)
                .in(refusal.task().caseReference())
                .about(refusal.task().taskKey())
                .detail("task", refusal.task().id())
                .detail("fields", refusal.fields().size()));
    }

    private static AuditAction action(TaskEvent.Kind kind) {
        return switch (kind) {
            case CREATED -> AuditAction.TASK_CREATED;
            case CLAIMED -> AuditAction.TASK_CLAIMED;
            case GIVEN_BACK -> AuditAction.TASK_GIVEN_BACK;
            case COMPLETED -> AuditAction.TASK_COMPLETED;
            case CANCELLED -> AuditAction.TASK_CANCELLED;
        };
    }
}
