package org.handrail.plan.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.plan.LateSteps;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Looks when somebody has to be told of a late step; after the review where nobody has. */
@Component("nextActionDate")
class NextActionDate implements JavaDelegate {

    private final LateSteps steps;

    NextActionDate(LateSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date review = Objects.requireNonNull(PlanVariables.REVIEW_AT.get(execution), "No review date is set.");
        Instant afterwards = review.toInstant().plus(Duration.ofDays(1));
        Instant next = steps.next(ProcessStep.caseOf(execution)).orElse(afterwards);
        PlanVariables.ACTION_LOOK_AT.set(execution, Date.from(next));
    }
}
