package org.handrail.platform.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManagerFactory;

/** Opens the fenced entity manager for every engine command. */
class EngineFenceFactory extends DbEntityManagerFactory {

    private final VariableAllowList variables;

    EngineFenceFactory(VariableAllowList variables) {
        super(null);
        this.variables = variables;
    }

    @Override
    public DbEntityManager openSession() {
        return new EngineFence(
                Context.getProcessEngineConfiguration().getIdGenerator(),
                Context.getCommandContext().getSession(PersistenceSession.class),
                variables);
    }
}
