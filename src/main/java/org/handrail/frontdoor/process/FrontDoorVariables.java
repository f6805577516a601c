package org.handrail.frontdoor.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.instant;
import static org.handrail.platform.engine.ProcessVariable.number;

import java.util.Date;
import java.util.Set;
import org.handrail.platform.engine.ProcessVariable;

/** Everything that {@code front-door} may hold: codes out of closed lists, numbers, truth values and moments. */
public final class FrontDoorVariables {

    /** False when a question about safety has no answer yet. Set when the process starts. */
    public static final ProcessVariable<Boolean> SAFETY_QUESTIONS_ANSWERED = flag("safetyQuestionsAnswered");

    public static final ProcessVariable<String> MATCH_RESULT = code("matchResult", "NONE", "CERTAIN", "POSSIBLE");
    public static final ProcessVariable<Boolean> HAS_OPEN_CASE = flag("hasOpenCase");
    public static final ProcessVariable<Boolean> IN_OUR_AREA = flag("inOurArea");

    public static final ProcessVariable<String> MATCH_CONFIRMED = code("matchConfirmed", "SAME", "DIFFERENT");
    public static final ProcessVariable<String> TRIAGE_OUTCOME =
            code("triageOutcome", "NEEDS_INFORMATION", "NOT_REACHED", "NOT_OUR_AREA", "AGREEMENT_REFUSED", "DECIDED");
    public static final ProcessVariable<Integer> AGREED_LEVEL = number("agreedLevel", 1, 4);
    public static final ProcessVariable<String> NO_CONTACT_DECISION = code("noContactDecision", "KEEP_TRYING", "END");
    public static final ProcessVariable<String> RESCREEN_RESULT = code("rescreenResult", "SAFE", "CONCERN");

    public static final ProcessVariable<Date> SAFEGUARDING_DUE = instant("safeguardingDue");
    public static final ProcessVariable<Date> SAFETY_QUESTIONS_DUE = instant("safetyQuestionsDue");
    public static final ProcessVariable<Date> CONCERN_DUE = instant("concernDue");
    public static final ProcessVariable<Date> TRIAGE_REMINDER_AT = instant("triageReminderAt");
    public static final ProcessVariable<Date> TRIAGE_DUE = instant("triageDue");
    public static final ProcessVariable<Date> INFORMATION_REMINDER_AT = instant("informationReminderAt");
    public static final ProcessVariable<Date> INFORMATION_DUE = instant("informationDue");
    public static final ProcessVariable<Date> FIRST_CONTACT_DUE = instant("firstContactDue");
    public static final ProcessVariable<Date> LOOK_DUE = instant("lookDue");
    public static final ProcessVariable<Date> LATE_WORK_DUE = instant("lateWorkDue");

    /** The candidate group that hears of late work. */
    public static final ProcessVariable<String> ESCALATION_GROUP = code(
            "escalationGroup",
            "council-duty",
            "council-safeguarding",
            "council-front-door",
            "council-early-help",
            "council-brokerage",
            "council-practice",
            "housing-options");

    static final Set<ProcessVariable<?>> OWN = Set.of(
            SAFETY_QUESTIONS_ANSWERED,
            MATCH_RESULT,
            HAS_OPEN_CASE,
            IN_OUR_AREA,
            MATCH_CONFIRMED,
            TRIAGE_OUTCOME,
            AGREED_LEVEL,
            NO_CONTACT_DECISION,
            RESCREEN_RESULT,
            LOOK_DUE,
            SAFEGUARDING_DUE,
            SAFETY_QUESTIONS_DUE,
            CONCERN_DUE,
            TRIAGE_REMINDER_AT,
            TRIAGE_DUE,
            INFORMATION_REMINDER_AT,
            INFORMATION_DUE,
            FIRST_CONTACT_DUE,
            LATE_WORK_DUE,
            ESCALATION_GROUP);

    private FrontDoorVariables() {}
}
