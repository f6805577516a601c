package org.handrail.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.partners.PartnerNews.Kind;
import org.jspecify.annotations.Nullable;

/** A family from triage to a change that lasts: assessment, plan, help of the school, review, closing, the later check. */
final class WholeCaseSteps {

    private static final String WORDS = "What they said, in their own words.";
    private static final String LEAD = "practitioner";

    private WholeCaseSteps() {}

    static void work(Side side) {
        TriageSteps.work(side, "3");
        assess(side);
        plan(side);
        schoolHelps(side);
        review(side);
        close(side);
    }

    private static void assess(Side side) {
        side.does(
                "manager",
                "user_allocate_lead",
                of("assess_lead", LEAD, "action_words", WORDS, "action_told_family", "YES"));
        Map<String, @Nullable Object> contact = of(
                "contact_who", "The parent",
                "contact_channel", "PHONE",
                "firstContactResult", "REACHED",
                "contact_words", WORDS,
                "agreement_status", "GIVEN",
                "agreement_method", "PHONE",
                "agreement_on", "2026-01-05");
        contact.putAll(of("assess_agreement_by", "The parent", "assess_agreement_scope", WORDS));
        side.does(LEAD, "user_first_contact", contact);
        side.does(
                LEAD,
                "user_give_privacy_notice",
                of(
                        "assess_privacy_on", "2026-01-06",
                        "assess_privacy_way", "READ_ALOUD",
                        "lawful_basis", "PUBLIC_TASK"));
        Map<String, @Nullable Object> talk = of(
                "assess_talked", "YES",
                "assess_voice_how", "TALK",
                "assess_seen_alone", "YES",
                "assess_voice", WORDS,
                "assess_adult_views", WORDS);
        side.does(LEAD, "user_talk_with_person", talk);
        side.does(LEAD, "user_talk_with_person", talk);
        side.does(
                LEAD,
                "user_talk_with_household",
                of("pauseAsked", "NO", "assess_works_well", WORDS, "need_food", "3", "strength_food", "2"));
        side.does(LEAD, "user_check_safety", of("action_words", WORDS));
        side.does(LEAD, "user_name_agencies", of());
        side.does(LEAD, "user_use_tools", of());
        side.does(
                LEAD,
                "user_draft_analysis",
                of(
                        "pauseAsked", "NO",
                        "assess_worries", WORDS,
                        "assess_working", WORDS,
                        "assess_needed", WORDS,
                        "assess_impact", WORDS,
                        "assess_analysis", WORDS,
                        "agreedLevel", "3"));
        side.does("manager", "user_check_quality", of("qualityResult", "GOOD", "assess_quality_words", WORDS));
        side.does(
                LEAD,
                "user_share_copy",
                of(
                        "assess_copy_way", "HANDED_OVER",
                        "assess_copy_on", "2026-01-20",
                        "assess_family_agrees", "YES"));
    }

    private static void plan(Side side) {
        side.does(
                "coordinator",
                "user_arrange_team",
                of(
                        "plan_members",
                        List.of("school"),
                        "plan_network",
                        WORDS,
                        "plan_place",
                        WORDS,
                        "plan_meeting_on",
                        "2026-12-01",
                        "action_told_family",
                        "YES"));
        Map<String, @Nullable Object> agreed =
                of("plan_came", WORDS, "plan_scaling", 3, "partner_pathways", List.of("EDUCATION_ATTENDANCE"));
        agreed.putAll(of(
                "plan_need1",
                "food",
                "plan_outcome1",
                WORDS,
                "plan_action1",
                WORDS,
                "plan_owner1",
                "FAMILY",
                "plan_by1",
                "2099-01-31",
                "plan_measure1",
                WORDS));
        side.does(LEAD, "user_hold_meeting", agreed);
        side.does(LEAD, "user_write_up_plan", of("plan_summary", WORDS));
        side.does(LEAD, "user_give_copy", of("plan_copy_way", "IN_PERSON"));
    }

    private static void schoolHelps(Side side) {
        side.does(
                "coordinator",
                "user_choose_partner",
                of(
                        "familyChoice", "CHOSEN",
                        "partner_first", "school-pastoral-support",
                        "partner_words", WORDS,
                        "partner_needed", "true"));
        side.answers(Kind.ACCEPTED);
        side.answers(Kind.STARTED);
        side.answers(Kind.OUTCOME);
    }

    private static void review(Side side) {
        side.runs("timer_review_due");
        side.does("school", "user_send_update", of("review_update_change", "BETTER", "review_update_words", WORDS));
        Map<String, @Nullable Object> review = of(
                "review_step1", "DONE",
                "review_need_food", "BETTER",
                "review_family", WORDS,
                "review_scaling", 8,
                "fact_familyView", "CLOSE",
                "fact_goalProgress", "MET",
                "fact_engagement", "GOOD");
        review.putAll(of("householdChanged", "NO", "review_worry", "NO"));
        side.does(LEAD, "user_hold_review", review);
        side.does(
                "manager",
                "user_decide_next_step",
                of(
                        "planDecision", "CLOSE",
                        "review_override_reason", "FAMILY_CHOICE",
                        "review_decision", WORDS,
                        "fact_universalSupportNamed", "true",
                        "action_told_family", "YES"));
    }

    private static void close(Side side) {
        Map<String, @Nullable Object> back = of(
                "close_feedback",
                "ASKED",
                "close_changed",
                WORDS,
                "close_helped",
                WORDS,
                "close_better",
                WORDS,
                "close_scaleBefore",
                3,
                "close_scaleAfter",
                8,
                "close_check",
                "CALL");
        back.putAll(of(
                "fact_goalProgress", "MET",
                "fact_openNeedsAtLeast2", 0,
                "fact_universalSupportNamed", "true",
                "fact_engagementEnded", "false",
                "fact_stepDirection", "NONE"));
        side.does(LEAD, "user_look_back", back);
        side.does("manager", "user_sign_off_closing", of("close_decision", "CLOSE", "close_reason", "NEEDS_MET"));
        side.does(LEAD, "user_write_closing_letter", of("close_letter", WORDS, "close_letterWay", "HANDED_OVER"));
        side.runs("service_tell_of_closing");
        side.runs("timer_wait_to_look_again");
        Map<String, @Nullable Object> lasted = of(
                "close_checkWay", "CALL",
                "close_lasted_whole", "SUSTAINED",
                "close_lasted_food", "SUSTAINED",
                "close_lasted_money", "SUSTAINED",
                "close_lasted_education", "SUSTAINED",
                "close_helpAgain", "NO",
                "note_words", WORDS);
        side.does(LEAD, "user_check_that_it_lasts", lasted);
    }

    private static Map<String, @Nullable Object> of(Object... keysAndValues) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            answers.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return answers;
    }
}
