package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.RuntimeService;
import org.handrail.casework.EndingHelp;
import org.handrail.casework.RaisingConcern;
import org.handrail.partners.EndingPartnerHelp;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.safeguarding.SafetyWork;
import org.springframework.stereotype.Component;

/** Tells the running front door that somebody may not be safe, or that help ends. */
@Component
class FrontDoorNews implements RaisingConcern, EndingHelp {

    private final RuntimeService runtime;
    private final CaseTasks tasks;
    private final SafetyWork safety;
    private final AsSystem system;
    private final EndingPartnerHelp partners;

    FrontDoorNews(
            RuntimeService runtime, CaseTasks tasks, SafetyWork safety, AsSystem system, EndingPartnerHelp partners) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.safety = safety;
        this.system = system;
        this.partners = partners;
    }

    /** When the front door's work is over, its safeguarding part is started again by itself: no concern is lost. */
    @Override
    public void raise(CaseReference reference) {
        system.run(() -> {
            if (!FrontDoorProcess.raiseConcern(runtime, reference)) {
                runtime.createProcessInstanceByKey(FrontDoorProcess.KEY)
                        .businessKey(reference.toString())
                        .startBeforeActivity(FrontDoorStep.RAISED_CONCERN)
                        .execute();
            }
        });
    }

    /** Partners are told first: once the front door ends, nothing would take their offers back. */
    @Override
    public void end(CaseReference reference, Reason reason) {
        partners.endAll(reference);
        boolean safeguarding = safety.isOpen(reference) || statutoryReferralIsOpen(reference);
        system.run(() -> FrontDoorProcess.endHelp(runtime, reference, reason.name(), safeguarding));
    }

    private boolean statutoryReferralIsOpen(CaseReference reference) {
        return tasks.of(reference).stream().anyMatch(task -> task.key().equals(FrontDoorStep.MAKE_STATUTORY_REFERRAL));
    }
}
