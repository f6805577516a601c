package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.RuntimeService;
import org.handrail.caserecord.CaseRecord;
import org.handrail.frontdoor.StartingTriage;
import org.handrail.platform.engine.AsSystem;
import org.springframework.stereotype.Component;

/** Starts the process in the name of the referrer, who needs no right to start processes. */
@Component
class FrontDoorEngine implements StartingTriage {

    private final RuntimeService runtime;
    private final AsSystem system;

    FrontDoorEngine(RuntimeService runtime, AsSystem system) {
        this.runtime = runtime;
        this.system = system;
    }

    @Override
    public void start(CaseRecord received) {
        system.run(() -> FrontDoorProcess.start(runtime, received.reference(), received.safetyQuestionsAnswered()));
    }

    @Override
    public void again(CaseRecord separated) {
        system.run(
                () -> FrontDoorProcess.startAgain(runtime, separated.reference(), separated.safetyQuestionsAnswered()));
    }
}
