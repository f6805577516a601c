package org.handrail.frontdoor.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.caserecord.Dues;
import org.handrail.frontdoor.FrontDoorSettings;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.time.TimeLimit;
import org.handrail.platform.time.WorkingCalendar;
import org.handrail.triage.process.Recommended;
import org.springframework.stereotype.Component;

/**
 * Turns limits into moments, by working hours, and around the clock where someone may not be safe. The model names in the
 * property {@code dates} which moments a step needs; each is counted from now.
 */
@Component("setDueDates")
class SetDueDates implements JavaDelegate {

    private static final String SAFEGUARDING = "council-safeguarding";
    private static final String FRONT_DOOR = "council-front-door";

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
        String dates = String.valueOf(ProcessStep.settings(execution).get("dates"));
        switch (dates) {
            case "REFERRAL" -> takeIn(execution, now);
            case "TRIAGE_AGAIN" -> talkAgain(execution, now);
            case "CONCERN" -> {
                set(execution, FrontDoorVariables.CONCERN_DUE, concern(execution, now));
                holdContactIfToldTo(execution);
            }
            case "STEP_UP" -> set(execution, FrontDoorVariables.CONCERN_DUE, concern(execution, now));
            case "HELP" -> set(execution, FrontDoorVariables.SAFEGUARDING_DUE, concern(execution, now));
            default -> throw new IllegalStateException("The model asks for dates that are not known: " + dates);
        }
    }

    /** A later screen may stop other contact; only people allow it again. */
    private void holdContactIfToldTo(DelegateExecution execution) {
        if (!"NO".equals(Recommended.HOLD_OTHER_CONTACT.get(execution))) {
            cases.change(ProcessStep.caseOf(execution), record -> record.holdOtherContact(true));
        }
    }

    private void takeIn(DelegateExecution execution, Instant now) {
        boolean nonStop = nonStop(execution);
        Instant triage = talk(execution, now);
        Instant firstContact = due(now, limit(execution, Recommended.FIRST_CONTACT_WITHIN), nonStop)
                .orElse(null);
        Instant assessment =
                due(now, limit(execution, Recommended.ASSESSMENT_WITHIN), false).orElse(null);
        set(
                execution,
                FrontDoorVariables.SAFEGUARDING_DUE,
                due(now, limit(execution, Recommended.SHORTEST_ROUTE_DUE), true).orElse(triage));
        set(execution, FrontDoorVariables.FIRST_CONTACT_DUE, firstContact == null ? triage : firstContact);
        set(execution, FrontDoorVariables.SAFETY_QUESTIONS_DUE, working(now, settings.safetyQuestionsWithin()));
        FrontDoorVariables.ESCALATION_GROUP.set(
                execution, settings.teamFor(String.valueOf(Recommended.ESCALATE_TO.get(execution))));
        boolean hold = !"NO".equals(Recommended.HOLD_OTHER_CONTACT.get(execution));
        cases.change(ProcessStep.caseOf(execution), record -> {
            record.dueBy(new Dues(triage, firstContact, assessment, null));
            record.holdOtherContact(hold);
            if (record.status() == CaseStatus.RECEIVED) {
                record.beginTriage();
            }
        });
    }

    /** A case that the safeguarding team has had in the meantime is the front door's again. */
    private void talkAgain(DelegateExecution execution, Instant now) {
        Instant triage = talk(execution, now);
        cases.change(ProcessStep.caseOf(execution), record -> {
            Dues dues = record.dues();
            record.dueBy(new Dues(triage, dues.firstContact(), dues.assessment(), dues.review()));
            if (record.team().filter(SAFEGUARDING::equals).isPresent()) {
                record.leadBy("council", FRONT_DOOR);
            }
        });
    }

    private Instant talk(DelegateExecution execution, Instant now) {
        boolean nonStop = nonStop(execution);
        Instant triage =
                due(now, limit(execution, Recommended.TRIAGE_WITHIN), nonStop).orElse(now);
        Instant reminder = nonStop
                ? calendar.partAroundTheClock(now, triage, settings.remindAfterPart())
                : calendar.partOf(now, triage, settings.remindAfterPart());
        set(execution, FrontDoorVariables.TRIAGE_DUE, triage);
        set(execution, FrontDoorVariables.TRIAGE_REMINDER_AT, reminder);
        return triage;
    }

    /** The limit for any concern, or that of the safety routes where it is shorter. */
    private Instant concern(DelegateExecution execution, Instant now) {
        Instant atMost = due(now, settings.concernWithin(), true).orElse(now);
        return due(now, limit(execution, Recommended.SHORTEST_ROUTE_DUE), true)
                .filter(atMost::isAfter)
                .orElse(atMost);
    }

    private static boolean nonStop(DelegateExecution execution) {
        return "RED".equals(Recommended.RAG.get(execution)) || "IMMEDIATE".equals(Recommended.URGENCY.get(execution));
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

    private static String limit(DelegateExecution execution, ProcessVariable<String> variable) {
        return Objects.requireNonNullElse(variable.get(execution), "NONE");
    }

    private static void set(DelegateExecution execution, ProcessVariable<Date> variable, Instant moment) {
        variable.set(execution, Date.from(moment));
    }
}
