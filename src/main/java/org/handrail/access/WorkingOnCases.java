package org.handrail.access;

import org.handrail.platform.engine.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An open task opens its case to whoever has or may take it; whoever completes it may look what came of it for some days.
 * An organisation that does a task about its offer goes on seeing the offer only.
 */
@Component
class WorkingOnCases {

    private final OpenTasks open;
    private final WorkNoted work;

    WorkingOnCases(OpenTasks open, WorkNoted work) {
        this.open = open;
        this.work = work;
    }

    @EventListener
    void note(TaskEvent task) {
        if (task.offerOnly()) {
            return;
        }
        switch (task.kind()) {
            case CREATED -> open.add(task.taskId(), task.caseReference(), task.group(), task.assignee());
            case CLAIMED, GIVEN_BACK -> open.assign(task.taskId(), task.assignee());
            case COMPLETED -> {
                open.remove(task.taskId());
                work.on(task.caseReference());
            }
            case CANCELLED -> open.remove(task.taskId());
        }
    }
}
