package org.handrail.plan.process;

/** The element ids of {@code plan-and-review.bpmn} that Java needs to know. */
public final class PlanStep {

    public static final String ARRANGE_TEAM = "user_arrange_team";
    public static final String HOLD_MEETING = "user_hold_meeting";
    public static final String WRITE_UP_PLAN = "user_write_up_plan";
    public static final String GIVE_COPY = "user_give_copy";
    public static final String SEND_UPDATE = "user_send_update";
    public static final String HOLD_REVIEW = "user_hold_review";
    public static final String DECIDE_NEXT_STEP = "user_decide_next_step";
    public static final String ASK_IF_ACCEPTED = "user_ask_if_accepted";
    public static final String DECIDE_OPEN_HELP = "user_decide_open_help";
    public static final String UPDATE_ASSESSMENT = "user_update_assessment";
    public static final String ASSESS_AGAIN = "user_assess_again";
    public static final String FIND_NEW_LEAD = "user_find_new_lead";
    public static final String ACT_ON_LATE_WORK = "user_act_on_late_work";

    private PlanStep() {}
}
