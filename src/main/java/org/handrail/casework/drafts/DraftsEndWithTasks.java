package org.handrail.casework.drafts;

import org.handrail.platform.engine.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A task that is done, or no longer needed because a time limit passed or the case ended, takes its drafts with it. */
@Component
class DraftsEndWithTasks {

    private final SealedDrafts drafts;

    DraftsEndWithTasks(SealedDrafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void discard(TaskEvent task) {
        switch (task.kind()) {
            case COMPLETED, CANCELLED -> drafts.discard(task.taskId());
            case CREATED, CLAIMED, GIVEN_BACK -> {}
        }
    }
}
