package org.handrail.triage.process;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the packaged tables live before the application says that it is ready. */
@Component
@Order(PackagedDecisionsAtStart.AFTER_DEPLOYMENT)
class PackagedDecisionsAtStart implements ApplicationRunner {

    static final int AFTER_DEPLOYMENT = 30;

    private final PackagedDecisions decisions;

    PackagedDecisionsAtStart(PackagedDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        decisions.goLive();
    }
}
