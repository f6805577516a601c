package org.handrail.casework.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.triage.process.Recommended;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves the case to the status that the model names in the property {@code status}, when a person has decided. A case
 * that has ended already stays as it ended.
 */
@Component("moveCase")
class MoveCase implements JavaDelegate {

    private static final String BY_TABLE = "BY_TABLE";
    private static final String SIGNED_OFF = "SIGNED_OFF";

    private final CaseRecords cases;

    MoveCase(CaseRecords cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseStatus status = CaseStatus.valueOf(
                Objects.requireNonNull(ProcessStep.settings(execution).get("status"), "The model names no status."));
        String reason = reason(execution);
        cases.change(ProcessStep.caseOf(execution), record -> {
            if (record.status().open() && record.status() != status) {
                move(record, status, reason);
            }
        });
    }

    private static void move(CaseRecord record, CaseStatus status, String reason) {
        switch (status) {
            case ASSESSMENT -> record.moveToAssessment();
            case PLAN -> record.moveToPlan();
            case STATUTORY_LEAD -> record.handToStatutoryLead();
            case NOT_OUR_AREA -> record.endNotOurArea();
            case AGREEMENT_NOT_GIVEN -> record.endAgreementNotGiven();
            case CLOSING -> record.beginClosing();
            case CLOSED -> record.close(reason);
            default -> throw new IllegalStateException("No process moves a case to " + status + ".");
        }
    }

    private static String reason(DelegateExecution execution) {
        String named = ProcessStep.settings(execution).get("reason");
        if (SIGNED_OFF.equals(named)) {
            return Objects.requireNonNull(
                    CaseVariables.CLOSE_REASON.get(execution), "Nobody has signed off why the case closes.");
        }
        if (BY_TABLE.equals(named)) {
            named = Recommended.CLOSURE_REASON.get(execution);
        }
        String ended = CaseVariables.END_REASON.get(execution);
        if ("DIED".equals(ended)) {
            return "DECEASED";
        }
        return Objects.requireNonNullElse(firstOf(ended, named), "NOT_ELIGIBLE_SIGNPOSTED");
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
