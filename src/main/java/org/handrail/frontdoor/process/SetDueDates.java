package org.handrail.frontdoor.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.Dues;
import org.handrail.frontdoor.FrontDoorSettings;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.time.TimeLimit;
import org.handrail.platform.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns the limits of the tables into moments, by working hours, and around the clock where someone may not be safe.
 */
@Component("setDueDates")
class SetDueDates implements JavaDelegate {

    private final CaseRecords cases;
    private final WorkingCalendar calendar;
    private final FrontDoorSettings settings;
    private final Clock clock;

    SetDueDates(CaseRecords cases, WorkingCalendar calendar, FrontDoorSettings settings, Clock clock) {
        this.cases = cases;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant now = clock.instant();
        boolean red = "RED".equals(execution.getVariable("rag"));
        boolean tonight = "IMMEDIATE".equals(execution.getVariable("urgency"));
        boolean nonStop = red || tonight;
        Instant triage = due(now, code(execution, "triageWithin"), nonStop).orElse(now);
        Instant firstContact =
                due(now, code(execution, "firstContactWithin"), nonStop).orElse(null);
        Instant assessment =
                due(now, code(execution, "assessmentWithin"), false).orElse(null);
        Instant safeguarding =
                due(now, code(execution, "shortestRouteDue"), true).orElse(triage);
        set(execution, FrontDoorVariables.TRIAGE_DUE, triage);
        set(execution, FrontDoorVariables.TRIAGE_REMINDER_AT, reminder(now, triage, nonStop));
        set(execution, FrontDoorVariables.SAFEGUARDING_DUE, safeguarding);
        set(
                execution,
                FrontDoorVariables.CONCERN_DUE,
                due(now, settings.concernWithin(), true).orElse(now));
        set(execution, FrontDoorVariables.FIRST_CONTACT_DUE, firstContact == null ? triage : firstContact);
        set(execution, FrontDoorVariables.SAFETY_QUESTIONS_DUE, working(now, settings.safetyQuestionsWithin()));
        set(execution, FrontDoorVariables.INFORMATION_REMINDER_AT, working(now, settings.informationReminderAfter()));
        set(execution, FrontDoorVariables.INFORMATION_DUE, working(now, settings.informationWithin()));
        set(execution, FrontDoorVariables.LATE_WORK_DUE, working(triage, settings.lateWorkWithin()));
        set(execution, FrontDoorVariables.ALLOCATION_DUE, working(now, settings.allocationWithin()));
        FrontDoorVariables.ESCALATION_GROUP.set(
                execution, settings.teamFor(String.valueOf(execution.getVariable("escalateTo"))));
        boolean hold = !"NO".equals(execution.getVariable("holdOtherContact"));
        cases.change(Delegates.caseOf(execution), record -> {
            record.dueBy(new Dues(triage, firstContact, assessment, null));
            record.holdOtherContact(hold);
            record.beginTriage();
        });
    }

    private Optional<Instant> due(Instant from, String limit, boolean nonStop) {
        return due(from, TimeLimit.parse(limit), nonStop);
    }

    private Optional<Instant> due(Instant from, TimeLimit limit, boolean nonStop) {
        return nonStop ? calendar.dueAroundTheClock(from, limit) : calendar.due(from, limit);
    }

    private Instant working(Instant from, TimeLimit limit) {
        return calendar.due(from, limit).orElse(from);
    }

    private Instant reminder(Instant from, Instant due, boolean nonStop) {
        return nonStop
                ? calendar.partAroundTheClock(from, due, settings.remindAfterPart())
                : calendar.partOf(from, due, settings.remindAfterPart());
    }

    private static String code(DelegateExecution execution, String variable) {
        Object value = execution.getVariable(variable);
        return value == null ? "NONE" : value.toString();
    }

    private static void set(DelegateExecution execution, ProcessVariable<Date> variable, @Nullable Instant moment) {
        variable.set(execution, moment == null ? null : Date.from(moment));
    }
}
