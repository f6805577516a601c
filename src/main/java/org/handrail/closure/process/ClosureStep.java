package org.handrail.closure.process;

/** The element ids of {@code closure-and-sustain.bpmn} that Java needs to know. */
public final class ClosureStep {

    public static final String LOOK_BACK = "user_look_back";
    public static final String RESCREEN_SAFETY = "user_rescreen_safety_at_end";
    public static final String HAND_OVER = "user_hand_over_to_new_area";
    public static final String SIGN_OFF = "user_sign_off_closing";
    public static final String WRITE_LETTER = "user_write_closing_letter";
    public static final String CHECK_THAT_IT_LASTS = "user_check_that_it_lasts";
    public static final String OFFER_NEW_REFERRAL = "user_offer_new_referral";
    public static final String ACT_ON_LATE_WORK = "user_act_on_late_work";
    public static final String WAIT_TO_LOOK_AGAIN = "timer_wait_to_look_again";

    private ClosureStep() {}
}
