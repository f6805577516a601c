package org.handrail.safeguarding.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the running process what a service decided on one referral, when the answer comes in by itself. */
@Component
public class StatutoryAnswers {

    private static final int MOST = 100;

    private final RuntimeService runtime;
    private final AsSystem system;

    StatutoryAnswers(@Lazy RuntimeService runtime, AsSystem system) {
        this.runtime = runtime;
        this.system = system;
    }

    /**
     * False when no process waits for an answer to this referral: it was not sent yet, or it has been answered.
     *
     * @param decision a value of {@link SafeguardingProcess#STATUTORY_DECISION}
     */
    public boolean tell(CaseReference reference, UUID referral, String decision) {
        return system.get(() -> tell(runtime, reference, referral.toString(), decision));
    }

    static boolean tell(RuntimeService runtime, CaseReference reference, String referral, String decision) {
        List<Execution> waiting = runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(reference.toString())
                .messageEventSubscriptionName(SafeguardingProcess.STATUTORY_DECISION_CAME)
                .listPage(0, MOST)
                .stream()
                .filter(execution ->
                        referral.equals(runtime.getVariable(execution.getId(), SafeguardingProcess.REFERRAL_ID.name())))
                .toList();
        waiting.forEach(execution -> runtime.messageEventReceived(
                SafeguardingProcess.STATUTORY_DECISION_CAME,
                execution.getId(),
                Map.of(SafeguardingProcess.STATUTORY_DECISION.name(), decision)));
        return !waiting.isEmpty();
    }
}
