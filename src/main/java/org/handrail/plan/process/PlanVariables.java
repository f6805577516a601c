package org.handrail.plan.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.id;
import static org.handrail.platform.engine.ProcessVariable.instant;
import static org.handrail.platform.engine.ProcessVariable.number;

import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import org.handrail.plan.NextStep;
import org.handrail.platform.engine.ProcessVariable;

/** Everything that {@code plan-and-review} may hold besides what tables hand back: ids, codes and moments. */
public final class PlanVariables {

    private static final int MANY = 99;

    public static final ProcessVariable<Integer> UPDATE_COUNT = number("updateCount", 0, MANY);
    public static final ProcessVariable<String> UPDATE_ID = id("planUpdateId");
    public static final ProcessVariable<String> UPDATE_TEAM = id("updateTeam");
    public static final ProcessVariable<String> UPDATE_ACCOUNT = id("updateAccount");
    public static final ProcessVariable<String> HOUSEHOLD_CHANGED = code("householdChanged", "YES", "NO");

    /** Whether the review found a safety route that was not there before. */
    public static final ProcessVariable<Boolean> NEW_WORRY = flag("newWorry");

    /** The team that decides the next step. */
    public static final ProcessVariable<String> DECISION_GROUP = id("decisionGroup");

    public static final ProcessVariable<String> PLAN_DECISION = code(
            "planDecision", Arrays.stream(NextStep.values()).map(Enum::name).toArray(String[]::new));
    public static final ProcessVariable<String> HANDOVER_ANSWER = code("handoverAnswer", "ACCEPTED", "NOT_ACCEPTED");
    public static final ProcessVariable<Integer> OPEN_HELP_COUNT = number("openHelpCount", 0, MANY);
    public static final ProcessVariable<String> OPEN_HELP = code("openHelp", "END", "WAIT");

    public static final ProcessVariable<Date> REASSESS_AT = instant("reassessAt");
    public static final ProcessVariable<Date> ARRANGE_DUE = instant("arrangeDue");
    public static final ProcessVariable<Date> MEETING_DUE = instant("meetingDue");
    public static final ProcessVariable<Date> MEETING_REMINDER_AT = instant("meetingReminderAt");
    public static final ProcessVariable<Date> WRITE_UP_DUE = instant("writeUpDue");
    public static final ProcessVariable<Date> COPY_DUE = instant("copyDue");
    public static final ProcessVariable<Date> REVIEW_AT = instant("reviewAt");
    public static final ProcessVariable<Date> NO_REVIEW_AT = instant("noReviewAt");
    public static final ProcessVariable<Date> ACTION_LOOK_AT = instant("actionLookAt");
    public static final ProcessVariable<Date> UPDATE_DUE = instant("updateDue");
    public static final ProcessVariable<Date> UPDATE_REMINDER_AT = instant("updateReminderAt");
    public static final ProcessVariable<Date> REVIEW_DUE = instant("reviewDue");
    public static final ProcessVariable<Date> REVIEW_REMINDER_AT = instant("reviewReminderAt");
    public static final ProcessVariable<Date> DECISION_DUE = instant("decisionDue");
    public static final ProcessVariable<Date> HANDOVER_DUE = instant("handoverDue");
    public static final ProcessVariable<Date> HANDOVER_REMINDER_AT = instant("handoverReminderAt");
    public static final ProcessVariable<Date> OPEN_HELP_DUE = instant("openHelpDue");
    public static final ProcessVariable<Date> UPDATE_ASSESSMENT_DUE = instant("updateAssessmentDue");
    public static final ProcessVariable<Date> LEAD_DUE = instant("leadDue");
    public static final ProcessVariable<Date> LATE_WORK_DUE = instant("lateWorkDue");

    /** When a worry must have been looked at; handed on to safeguarding. */
    public static final ProcessVariable<Date> CONCERN_DUE = instant("concernDue");

    static final Set<ProcessVariable<?>> OWN = Set.of(
            UPDATE_COUNT,
            UPDATE_ID,
            UPDATE_TEAM,
            UPDATE_ACCOUNT,
            HOUSEHOLD_CHANGED,
            NEW_WORRY,
            DECISION_GROUP,
            PLAN_DECISION,
            HANDOVER_ANSWER,
            OPEN_HELP_COUNT,
            OPEN_HELP,
            REASSESS_AT,
            ARRANGE_DUE,
            MEETING_DUE,
            MEETING_REMINDER_AT,
            WRITE_UP_DUE,
            COPY_DUE,
            REVIEW_AT,
            NO_REVIEW_AT,
            ACTION_LOOK_AT,
            UPDATE_DUE,
            UPDATE_REMINDER_AT,
            REVIEW_DUE,
            REVIEW_REMINDER_AT,
            DECISION_DUE,
            HANDOVER_DUE,
            HANDOVER_REMINDER_AT,
            OPEN_HELP_DUE,
            UPDATE_ASSESSMENT_DUE,
            LEAD_DUE,
            LATE_WORK_DUE,
            CONCERN_DUE);

    private PlanVariables() {}
}
