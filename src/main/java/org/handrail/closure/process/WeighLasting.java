package org.handrail.closure.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.closure.Closing;
import org.handrail.closure.Closings;
import org.handrail.closure.Lasted;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Sums up what the later check found, for the process. */
@Component("weighLasting")
class WeighLasting implements JavaDelegate {

    private final Closings closings;

    WeighLasting(Closings closings) {
        this.closings = closings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Closing.Lasting found = Objects.requireNonNull(
                closings.get(ProcessStep.caseOf(execution)).lasting(), "Nobody has looked whether the change lasts.");
        Lasted result = found.result();
        ClosureVariables.LASTING_RESULT.set(execution, result == Lasted.NOT ? "NOT_SUSTAINED" : result.name());
        ClosureVariables.HELP_WANTED_AGAIN.set(execution, found.helpAgain());
    }
}
