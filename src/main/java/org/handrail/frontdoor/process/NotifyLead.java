package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.access.Accounts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.casework.WhereItStands;
import org.handrail.frontdoor.Notices;
import org.handrail.frontdoor.Notices.Kind;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/**
 * Tells the workers of the open case that a new referral came, and the referrer where it went, if that case is theirs to
 * know of.
 */
@Component("notifyLead")
class NotifyLead implements JavaDelegate {

    private final CaseRecords cases;
    private final CaseTasks tasks;
    private final Notices notices;
    private final Accounts accounts;
    private final WhereItStands stands;

    NotifyLead(CaseRecords cases, CaseTasks tasks, Notices notices, Accounts accounts, WhereItStands stands) {
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
        this.accounts = accounts;
        this.stands = stands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseRecord record = cases.get(ProcessStep.caseOf(execution));
        record.addedTo().ifPresent(this::tellWorkers);
        accounts.find(record.referredBy().account())
                .filter(referrer -> stands.tellsOfOpenCase(referrer, record))
                .ifPresent(
                        referrer -> notices.send(record.reference(), referrer.name(), Kind.ADDED_TO_OPEN_CASE, null));
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
