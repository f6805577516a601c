package org.handrail.assessment.process;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.assessment.Assessments;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.platform.engine.ProcessVariable;
import org.springframework.stereotype.Component;

/** Records how far the assessment is: the property {@code step} is BEGUN, PAUSED, RESUMED or AGREED. */
@Component("recordAssessment")
class RecordAssessment implements JavaDelegate {

    private final Assessments assessments;

    RecordAssessment(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        String step = String.valueOf(ProcessStep.settings(execution).get("step"));
        switch (step) {
            case "BEGUN" ->
                assessments.begin(
                        reference,
                        moment(execution, AssessmentVariables.CONCLUSIONS_DUE),
                        moment(execution, AssessmentVariables.SHARE_DUE));
            case "PAUSED" -> assessments.pause(reference, moment(execution, AssessmentVariables.PAUSE_UNTIL));
            case "RESUMED" ->
                assessments.resume(
                        reference,
                        moment(execution, AssessmentVariables.CONCLUSIONS_DUE),
                        moment(execution, AssessmentVariables.SHARE_DUE));
            case "AGREED" -> assessments.agree(reference, value(execution, AssessmentVariables.AGREED_LEVEL));
            default -> throw new IllegalStateException("The model records a step that is not known: " + step);
        }
    }

    private static Instant moment(DelegateExecution execution, ProcessVariable<Date> variable) {
        return value(execution, variable).toInstant();
    }

    private static <T> T value(DelegateExecution execution, ProcessVariable<T> variable) {
        return Objects.requireNonNull(variable.get(execution), variable.name());
    }
}
