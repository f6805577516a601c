package org.handrail.assessment.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.assessment.Agencies;
import org.handrail.assessment.Agency;
import org.springframework.stereotype.Component;

/** Writes down that an agency did not reply in time. */
@Component("recordNoReply")
class RecordNoReply implements JavaDelegate {

    private final Agencies agencies;

    RecordNoReply(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String agency = Objects.requireNonNull(AssessmentVariables.AGENCY_ID.get(execution), "No agency was taken.");
        agencies.reply(UUID.fromString(agency), Agency.Reply.NO_REPLY, null);
    }
}
