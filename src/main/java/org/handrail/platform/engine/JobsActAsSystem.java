package org.handrail.platform.engine;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;

/**
 * Work that a timer or a retry starts is done in the name of the system, and the audit trail says so. Where it goes on with
 * a step of a person, {@link ContinuedActs} names that person.
 */
class JobsActAsSystem extends CommandInterceptor {

    private final CurrentActor currentActor;

    JobsActAsSystem(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public <T> T execute(Command<T> command) {
        return command instanceof ExecuteJobsCmd
                ? currentActor.runAs(Actor.SYSTEM, () -> next.execute(command))
                : next.execute(command);
    }
}
