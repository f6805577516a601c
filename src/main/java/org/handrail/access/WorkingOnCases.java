package org.handrail.access;

import org.handrail.access.Relationships.Kind;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever takes or completes a task of a case has worked on it, and may look at it from then on. An organisation that does
 * a task about its offer has not: it goes on seeing the offer only.
 */
@Component
class WorkingOnCases {

    private final Relationships relationships;
    private final CurrentActor currentActor;

    WorkingOnCases(Relationships relationships, CurrentActor currentActor) {
        this.relationships = relationships;
        this.currentActor = currentActor;
    }

    @EventListener
    void note(TaskEvent task) {
        if (task.offerOnly()) {
            return;
        }
        if (task.kind() == TaskEvent.Kind.CLAIMED && task.assignee() != null) {
            relationships.note(task.caseReference(), task.assignee(), Kind.WORKER);
        } else if (task.kind() == TaskEvent.Kind.COMPLETED) {
            relationships.note(task.caseReference(), currentActor.now().account(), Kind.WORKER);
        }
    }
}
