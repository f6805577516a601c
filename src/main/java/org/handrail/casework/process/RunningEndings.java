package org.handrail.casework.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.casework.EndingCases;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads from the running process why help ends. */
@Component
class RunningEndings implements EndingCases {

    private static final String END_REASON = "endReason";

    private final RuntimeService runtime;
    private final AsSystem system;

    RunningEndings(@Lazy RuntimeService runtime, AsSystem system) {
        this.runtime = runtime;
        this.system = system;
    }

    @Override
    public Optional<String> reasonOf(CaseReference reference) {
        return system.get(() -> runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.toString())
                .rootProcessInstances()
                .listPage(0, 1)
                .stream()
                .map(instance -> runtime.getVariable(instance.getId(), END_REASON))
                .filter(reason -> reason != null)
                .map(Object::toString)
                .findFirst());
    }
}
