package org.handrail.frontdoor.process;

/** The element ids of {@code front-door.bpmn} that Java needs to know. */
public final class FrontDoorStep {

    public static final String ASK_SAFETY_QUESTIONS = "user_ask_safety_questions";
    public static final String CONFIRM_MATCH = "user_confirm_match";
    public static final String TRANSFER_TO_HOME_AREA = "user_transfer_to_home_area";
    public static final String TRIAGE_CONVERSATION = "user_triage_conversation";
    public static final String ASK_FOR_INFORMATION = "user_ask_for_information";
    public static final String DECIDE_AFTER_NO_CONTACT = "user_decide_after_no_contact";
    public static final String RESCREEN_SAFETY = "user_rescreen_safety";
    public static final String ARRANGE_HELP = "user_arrange_help";
    public static final String LOOK_AT_HELP = "user_look_at_help";
    public static final String SEND_ADVICE = "user_send_advice";
    public static final String ACT_ON_LATE_WORK = "user_act_on_late_work";

    /** Where a referral is looked at again that was taken apart from another family. */
    public static final String FIRST_DECISION = "decide_safeguarding_routes";

    /** Where the work on a concern begins, also in a process that is started for it alone. */
    public static final String RAISED_CONCERN = "decide_safeguarding_routes_of_concern";

    public static final String TELL_REFERRER = "service_tell_referrer";
    public static final String REMIND_TRIAGE = "timer_remind_triage";
    public static final String ESCALATE_TRIAGE = "timer_escalate_triage";
    public static final String REMIND_INFORMATION = "timer_remind_information";
    public static final String STOP_WAITING = "timer_stop_waiting";

    private FrontDoorStep() {}
}
