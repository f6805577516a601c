package org.handrail.assessment.process;

/** The element ids of {@code household-assessment.bpmn} that Java needs to know. */
public final class AssessmentStep {

    public static final String ALLOCATE_LEAD = "user_allocate_lead";
    public static final String FIRST_CONTACT = "user_first_contact";
    public static final String DECIDE_AFTER_NO_CONTACT = "user_decide_after_no_contact";
    public static final String RESCREEN_SAFETY = "user_rescreen_safety";
    public static final String GIVE_PRIVACY_NOTICE = "user_give_privacy_notice";
    public static final String TALK_WITH_PERSON = "user_talk_with_person";
    public static final String TALK_WITH_HOUSEHOLD = "user_talk_with_household";
    public static final String CHECK_SAFETY = "user_check_safety";
    public static final String NAME_AGENCIES = "user_name_agencies";
    public static final String ASK_AGENCY = "user_ask_agency";
    public static final String USE_TOOLS = "user_use_tools";
    public static final String DRAFT_ANALYSIS = "user_draft_analysis";
    public static final String CHECK_QUALITY = "user_check_quality";
    public static final String SHARE_COPY = "user_share_copy";
    public static final String ACT_ON_LATE_WORK = "user_act_on_late_work";

    private AssessmentStep() {}
}
