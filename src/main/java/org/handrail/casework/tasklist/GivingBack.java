package org.handrail.casework.tasklist;

import org.handrail.casework.process.ClaimedTasks;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.OpenTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person leaves a task to the team again. A draft stays with the person until somebody completes the task. */
@Component
class GivingBack {

    private final ClaimedTasks tasks;
    private final CurrentActor actor;

    GivingBack(ClaimedTasks tasks, CurrentActor actor) {
        this.tasks = tasks;
        this.actor = actor;
    }

    enum Answer {
        GIVEN_BACK,
        NOT_HELD,
        NOBODY_ELSE
    }

    @Transactional
    public Answer giveBack(String taskId) {
        return tasks.heldBy(taskId, actor.now().account()).map(this::release).orElse(Answer.NOT_HELD);
    }

    private Answer release(OpenTask task) {
        if (task.group() == null) {
            return Answer.NOBODY_ELSE;
        }
        tasks.release(task);
        return Answer.GIVEN_BACK;
    }
}
