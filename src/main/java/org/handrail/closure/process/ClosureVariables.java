package org.handrail.closure.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.instant;

import java.util.Date;
import java.util.Set;
import org.handrail.platform.engine.ProcessVariable;

/** Everything that {@code closure-and-sustain} may hold besides what tables hand back: codes, truth values and moments. */
public final class ClosureVariables {

    /** Whether the case had an assessment or a plan of several services, so that it goes back there if it stays open. */
    public static final ProcessVariable<Boolean> COORDINATED = flag("coordinated");

    public static final ProcessVariable<String> RESCREEN_RESULT = code("rescreenResult", "SAFE", "CONCERN");

    /** Whether somebody has checked safety on the way to this ending. */
    public static final ProcessVariable<Boolean> RESCREENED = flag("rescreened");

    /** What follows from the sign-off; WAIT when something stands in the way of closing. */
    public static final ProcessVariable<String> CLOSING_STEP =
            code("closingStep", "CLOSE", "KEEP_OPEN", "CHECK_SAFETY", "WAIT");

    public static final ProcessVariable<Boolean> CASE_CLOSED = flag("caseClosed");
    public static final ProcessVariable<Boolean> CHECK_PLANNED = flag("checkPlanned");
    public static final ProcessVariable<String> LASTING_RESULT =
            code("lastingResult", "SUSTAINED", "NOT_SUSTAINED", "UNKNOWN");
    public static final ProcessVariable<Boolean> HELP_WANTED_AGAIN = flag("helpWantedAgain");

    public static final ProcessVariable<Date> FEEDBACK_DUE = instant("feedbackDue");
    public static final ProcessVariable<Date> RESCREEN_DUE = instant("rescreenDue");
    public static final ProcessVariable<Date> CONCERN_DUE = instant("concernDue");
    public static final ProcessVariable<Date> HAND_OVER_DUE = instant("handOverDue");
    public static final ProcessVariable<Date> SIGN_OFF_DUE = instant("signOffDue");
    public static final ProcessVariable<Date> SIGN_OFF_REMINDER_AT = instant("signOffReminderAt");
    public static final ProcessVariable<Date> LETTER_DUE = instant("letterDue");
    public static final ProcessVariable<Date> SUSTAIN_DUE = instant("sustainDue");
    public static final ProcessVariable<Date> LASTING_CHECK_DUE = instant("lastingCheckDue");
    public static final ProcessVariable<Date> NEW_REFERRAL_DUE = instant("newReferralDue");
    public static final ProcessVariable<Date> LATE_WORK_DUE = instant("lateWorkDue");

    static final Set<ProcessVariable<?>> OWN = Set.of(
            COORDINATED,
            RESCREEN_RESULT,
            RESCREENED,
            CLOSING_STEP,
            CASE_CLOSED,
            CHECK_PLANNED,
            LASTING_RESULT,
            HELP_WANTED_AGAIN,
            FEEDBACK_DUE,
            RESCREEN_DUE,
            CONCERN_DUE,
            HAND_OVER_DUE,
            SIGN_OFF_DUE,
            SIGN_OFF_REMINDER_AT,
            LETTER_DUE,
            SUSTAIN_DUE,
            LASTING_CHECK_DUE,
            NEW_REFERRAL_DUE,
            LATE_WORK_DUE);

    private ClosureVariables() {}
}
