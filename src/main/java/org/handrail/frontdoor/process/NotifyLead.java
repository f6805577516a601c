package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.frontdoor.Notices;
import org.handrail.frontdoor.Notices.Kind;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Tells the workers of the open case that a new referral came, and the referrer where it went. */
@Component("notifyLead")
class NotifyLead implements JavaDelegate {

    private final CaseRecords cases;
    private final CaseTasks tasks;
    private final Notices notices;

    NotifyLead(CaseRecords cases, CaseTasks tasks, Notices notices) {
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseRecord record = cases.get(ProcessStep.caseOf(execution));
        record.addedTo().ifPresent(this::tellWorkers);
        notices.send(record.reference(), record.referredBy().account(), Kind.ADDED_TO_OPEN_CASE, null);
    }

    private void tellWorkers(CaseReference open) {
        tasks.of(open).stream()
                .filter(task -> !task.offerOnly())
                .map(NotifyLead::recipient)
                .distinct()
                .forEach(recipient -> notices.send(open, recipient, Kind.NEW_REFERRAL_ON_CASE, null));
    }

    private static String recipient(OpenTask task) {
        String team = task.group() == null ? "council-front-door" : task.group();
        return task.assignee() == null ? team : task.assignee();
    }
}
