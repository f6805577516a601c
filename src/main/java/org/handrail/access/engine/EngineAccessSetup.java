package org.handrail.access.engine;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the engine's users, rights and filters in line with the accounts, before the application says it is ready. */
@Component
@Order(EngineAccessSetup.AFTER_ACCOUNTS)
class EngineAccessSetup implements ApplicationRunner {

    static final int AFTER_ACCOUNTS = 20;

    private final EngineIdentities identities;
    private final EngineRights rights;
    private final TaskFilters filters;

    EngineAccessSetup(EngineIdentities identities, EngineRights rights, TaskFilters filters) {
        this.identities = identities;
        this.rights = rights;
        this.filters = filters;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        identities.mirror();
        rights.grant();
        filters.keep();
    }
}
