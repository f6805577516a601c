package org.handrail.frontdoor.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.casework.EndingHelp;
import org.handrail.casework.RaisingConcern;
import org.handrail.casework.process.CaseVariables;
import org.handrail.partners.EndingPartnerHelp;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.CaseMessages;
import org.handrail.safeguarding.SafetyWork;
import org.springframework.stereotype.Component;

/** Tells the running process of a case that somebody may not be safe, or that help ends. */
@Component
class FrontDoorNews implements RaisingConcern, EndingHelp {

    private final RuntimeService runtime;
    private final CaseMessages messages;
    private final SafetyWork safety;
    private final AsSystem system;
    private final EndingPartnerHelp partners;

    FrontDoorNews(
            RuntimeService runtime,
            CaseMessages messages,
            SafetyWork safety,
            AsSystem system,
            EndingPartnerHelp partners) {
        this.runtime = runtime;
        this.messages = messages;
        this.safety = safety;
        this.system = system;
        this.partners = partners;
    }

    /** When no process of the case runs, the front door's safeguarding part is started again by itself: no concern is lost. */
    @Override
    public void raise(CaseReference reference) {
        system.run(() -> {
            if (!messages.tell(reference, CaseMessages.SAFEGUARDING_RAISED, Map.of())) {
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
        boolean safeguarding = safety.isOpen(reference);
        system.run(() -> messages.tell(
                reference,
                CaseMessages.AGREEMENT_WITHDRAWN,
                Map.of(
                        CaseVariables.END_REASON.name(),
                        reason.name(),
                        CaseVariables.SAFEGUARDING_OPEN.name(),
                        safeguarding)));
    }
}
