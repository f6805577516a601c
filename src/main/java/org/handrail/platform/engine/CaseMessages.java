package org.handrail.platform.engine;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.handrail.platform.CaseReference;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tells a case what happened. One process hears it: the newest that nothing else called, for that is where the case
 * stands; what it called ends with it. An older one may still finish safety work, which no news stops.
 */
@Component
public class CaseMessages {

    /** Somebody may not be safe. Every main process hears it and goes on. */
    public static final String SAFEGUARDING_RAISED = "msg.safeguarding.raised";

    /** Agreement was withdrawn, or somebody died or moved. Every main process hears it and ends. */
    public static final String AGREEMENT_WITHDRAWN = "msg.agreement.withdrawn";

    /** A service has answered a safeguarding referral. Heard where a main process waits for it. */
    public static final String SERVICE_ANSWERED = "msg.service.answered";

    private static final int MOST = 500;

    private final RuntimeService runtime;
    private final HistoryService history;

    public CaseMessages(@Lazy RuntimeService runtime, @Lazy HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    /** False when no process of the case waits for this message. */
    public boolean tell(CaseReference reference, String message, Map<String, Object> variables) {
        Map<String, Execution> waiting = runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(reference.toString())
                .messageEventSubscriptionName(message)
                .listPage(0, MOST)
                .stream()
                .collect(Collectors.toMap(Execution::getProcessInstanceId, one -> one, (one, other) -> one));
        Set<String> main = runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.toString())
                .rootProcessInstances()
                .listPage(0, MOST)
                .stream()
                .map(Execution::getId)
                .filter(waiting::containsKey)
                .collect(Collectors.toSet());
        if (main.isEmpty()) {
            return false;
        }
        String newest = history.createHistoricProcessInstanceQuery()
                .processInstanceIds(main)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getId();
        runtime.messageEventReceived(
                message, Objects.requireNonNull(waiting.get(newest)).getId(), variables);
        return true;
    }
}
