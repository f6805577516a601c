package org.handrail.platform.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManagerFactory;
import org.handrail.platform.CurrentActor;

/** Opens the fenced entity manager for every engine command. */
class EngineFenceFactory extends DbEntityManagerFactory {

    private final VariableAllowList variables;
    private final CurrentActor currentActor;

    EngineFenceFactory(VariableAllowList variables, CurrentActor currentActor) {
        super(null);
        this.variables = variables;
        this.currentActor = currentActor;
    }

    @Override
    public DbEntityManager openSession() {
        return new EngineFence(
                Context.getProcessEngineConfiguration().getIdGenerator(),
                Context.getCommandContext().getSession(PersistenceSession.class),
                variables,
                currentActor);
    }
}
