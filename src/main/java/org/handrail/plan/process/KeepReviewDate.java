package org.handrail.plan.process;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Keeps the date of the next review in the case, where people and other systems see it. */
@Component("keepReviewDate")
class KeepReviewDate implements JavaDelegate {

    private final CaseRecords cases;

    KeepReviewDate(CaseRecords cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date next = Objects.requireNonNull(PlanVariables.REVIEW_AT.get(execution), "No review date is set.");
        cases.change(
                ProcessStep.caseOf(execution),
                record -> record.dueBy(record.dues().withReview(next.toInstant())));
    }
}
