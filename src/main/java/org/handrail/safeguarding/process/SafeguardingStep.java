package org.handrail.safeguarding.process;

/** The element ids of {@code safeguarding.bpmn} that Java needs to know. */
public final class SafeguardingStep {

    public static final String MANAGER_VIEW = "user_manager_view";
    public static final String CHECK_WORRY = "user_check_worry";
    public static final String IMMEDIATE_SAFETY_ACTION = "user_immediate_safety_action";
    public static final String SEND_REFERRAL = "user_send_referral";
    public static final String PHONE_REFERRAL = "user_phone_referral";
    public static final String CONFIRM_RECEIPT = "user_confirm_receipt";
    public static final String CALL_AGAIN = "user_call_again";
    public static final String RECORD_DECISION = "user_record_decision";
    public static final String CONSIDER_ANSWER = "user_consider_answer";
    public static final String PRACTITIONERS_TALK = "user_practitioners_talk";
    public static final String MANAGERS_TALK = "user_managers_talk";
    public static final String SENIOR_OFFICERS_TALK = "user_senior_officers_talk";
    public static final String ACT_ON_LATE_WORK = "user_act_on_late_work";

    private SafeguardingStep() {}
}
