package org.handrail.platform.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.jspecify.annotations.Nullable;

/** A step that goes on in the background acts for the person who started it, not for the system. */
class ContinuedActs extends AsyncContinuationJobHandler {

    private final CurrentActor currentActor;

    ContinuedActs(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public AsyncContinuationConfiguration newConfiguration(@Nullable String settings) {
        AsyncContinuationConfiguration engines = super.newConfiguration(Originator.withoutIt(settings));
        Continued continued = new Continued(Originator.of(settings).orElse(null));
        continued.setAtomicOperation(engines.getAtomicOperation());
        continued.setTransitionId(engines.getTransitionId());
        return continued;
    }

    @Override
    public void execute(
            AsyncContinuationConfiguration settings,
            ExecutionEntity execution,
            CommandContext context,
            @Nullable String tenant) {
        Actor person = settings instanceof Continued continued ? continued.by : null;
        if (person == null) {
            super.execute(settings, execution, context, tenant);
        } else {
            currentActor.runAs(person, () -> super.execute(settings, execution, context, tenant));
        }
    }

    private static final class Continued extends AsyncContinuationConfiguration {

        private final @Nullable Actor by;

        private Continued(@Nullable Actor by) {
            this.by = by;
        }
    }
}
