package org.handrail.assessment.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.id;
import static org.handrail.platform.engine.ProcessVariable.instant;
import static org.handrail.platform.engine.ProcessVariable.number;

import java.util.Date;
import java.util.Set;
import org.handrail.platform.engine.ProcessVariable;

/** Everything that {@code household-assessment} may hold besides what tables hand back: ids, codes, numbers and moments. */
public final class AssessmentVariables {

    /** Which talk a task is about, so that its form knows the person. Local to that talk. */
    public static final ProcessVariable<String> TALK_ID = id("assessmentTalkId");

    /** Which agency a task is about. Local to that question. */
    public static final ProcessVariable<String> AGENCY_ID = id("assessmentAgencyId");

    public static final ProcessVariable<Integer> PEOPLE_COUNT = number("peopleCount", 0, 99);
    public static final ProcessVariable<Integer> AGENCY_COUNT = number("agencyCount", 0, 99);

    public static final ProcessVariable<String> FIRST_CONTACT_RESULT =
            code("firstContactResult", "REACHED", "NOT_REACHED");
    public static final ProcessVariable<String> FAMILY_ANSWER =
            code("familyAnswer", "AGREED", "NOT_AGREED", "NOT_ASKED");
    public static final ProcessVariable<String> NO_CONTACT_DECISION = code("noContactDecision", "KEEP_TRYING", "END");
    public static final ProcessVariable<String> RESCREEN_RESULT = code("rescreenResult", "SAFE", "CONCERN");
    public static final ProcessVariable<String> PAUSE_ASKED = code("pauseAsked", "NO", "YES");
    public static final ProcessVariable<String> PAUSE_WITHIN = code("pauseWithin", "WD5", "WD10", "WD20");
    public static final ProcessVariable<Integer> AGREED_LEVEL = number("agreedLevel", 1, 4);
    public static final ProcessVariable<String> QUALITY_RESULT = code("qualityResult", "GOOD", "SEND_BACK");

    public static final ProcessVariable<Date> ALLOCATION_DUE = instant("allocationDue");
    public static final ProcessVariable<Date> ALLOCATION_REMINDER_AT = instant("allocationReminderAt");
    public static final ProcessVariable<Date> FIRST_CONTACT_DUE = instant("firstContactDue");
    public static final ProcessVariable<Date> FIRST_CONTACT_REMINDER_AT = instant("firstContactReminderAt");
    public static final ProcessVariable<Date> LATE_WORK_DUE = instant("lateWorkDue");
    public static final ProcessVariable<Date> RESCREEN_DUE = instant("rescreenDue");
    public static final ProcessVariable<Date> CONCERN_DUE = instant("concernDue");
    public static final ProcessVariable<Date> PRIVACY_DUE = instant("privacyDue");
    public static final ProcessVariable<Date> CONCLUSIONS_REMINDER_AT = instant("conclusionsReminderAt");
    public static final ProcessVariable<Date> CONCLUSIONS_DUE = instant("conclusionsDue");
    public static final ProcessVariable<Date> CONCLUSIONS_LATE_AT = instant("conclusionsLateAt");
    public static final ProcessVariable<Date> SHARE_REMINDER_AT = instant("shareReminderAt");
    public static final ProcessVariable<Date> SHARE_DUE = instant("shareDue");
    public static final ProcessVariable<Date> SHARE_LATE_AT = instant("shareLateAt");
    public static final ProcessVariable<Date> AGENCY_DUE = instant("agencyDue");
    public static final ProcessVariable<Date> PAUSE_UNTIL = instant("pauseUntil");
    public static final ProcessVariable<Date> QUALITY_DUE = instant("qualityDue");

    static final Set<ProcessVariable<?>> OWN = Set.of(
            TALK_ID,
            AGENCY_ID,
            PEOPLE_COUNT,
            AGENCY_COUNT,
            FIRST_CONTACT_RESULT,
            FAMILY_ANSWER,
            NO_CONTACT_DECISION,
            RESCREEN_RESULT,
            PAUSE_ASKED,
            PAUSE_WITHIN,
            AGREED_LEVEL,
            QUALITY_RESULT,
            ALLOCATION_DUE,
            ALLOCATION_REMINDER_AT,
            FIRST_CONTACT_DUE,
            FIRST_CONTACT_REMINDER_AT,
            LATE_WORK_DUE,
            RESCREEN_DUE,
            CONCERN_DUE,
            PRIVACY_DUE,
            CONCLUSIONS_REMINDER_AT,
            CONCLUSIONS_DUE,
            CONCLUSIONS_LATE_AT,
            SHARE_REMINDER_AT,
            SHARE_DUE,
            SHARE_LATE_AT,
            AGENCY_DUE,
            PAUSE_UNTIL,
            QUALITY_DUE);

    private AssessmentVariables() {}
}
