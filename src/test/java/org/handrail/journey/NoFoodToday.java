package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.journey.Answers.AGREES;
import static org.handrail.journey.Answers.WENT_WELL;
import static org.handrail.journey.Answers.WORDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.support.Desk;
import org.handrail.support.Referral;

/**
 * Story A: a parent with two children, no food today and a benefit that stopped. One family from the referral to a change
 * that lasts: triage, assessment, plan, help of a partner, review, closing and the check half a year later.
 */
record NoFoodToday(Desk desk) {

    void play() {
        String reference = planned();
        reviews(reference);
        closes(reference);
    }

    /** The reference of a case that has an assessment, a plan and help. */
    String planned() {
        return planned(referred());
    }

    /** The same for a family that was referred already. */
    String planned(String reference) {
        underway(reference);
        desk.answersOffer("school", reference, "outcome", Map.of("outcome", "ACHIEVED", "outcomeWords", WORDS));
        return reference;
    }

    /** The same while a partner still helps. */
    String underway() {
        return underway(referred());
    }

    /** The same for a family that was referred already. */
    String underway(String reference) {
        talksAtTheFrontDoor(reference);
        assesses(reference);
        plans(reference);
        isHelped(reference);
        return reference;
    }

    String referred() {
        return desk.received(family());
    }

    private static Map<String, Object> family() {
        return Referral.withAChild(Referral.ofStrangers(Referral.storyA(), "Hungry"));
    }

    void talksAtTheFrontDoor(String reference) {
        desk.does("triage", reference, "Have the triage conversation", Referral.decided("3"));
        assertThat(desk.status(reference)).isEqualTo("ASSESSMENT");
    }

    void assesses(String reference) {
        desk.does(
                "manager",
                reference,
                "Choose the lead practitioner",
                Map.of("assess_lead", "practitioner", "action_words", WORDS, "action_told_family", "YES"));
        Map<String, Object> reached = new HashMap<>(Map.of(
                "contact_who", "Canarygiven",
                "contact_channel", "PHONE",
                "firstContactResult", "REACHED",
                "contact_words", WORDS,
                "assess_agreement_by", "Canarygiven",
                "assess_agreement_scope", WORDS));
        reached.putAll(AGREES);
        desk.does("practitioner", reference, "Make first contact", reached);
        desk.does(
                "practitioner",
                reference,
                "Give the privacy notice",
                Map.of(
                        "assess_privacy_on", "2026-01-06",
                        "assess_privacy_way", "READ_ALOUD",
                        "lawful_basis", "PUBLIC_TASK"));
        while (desk.waits("practitioner", reference, "Talk with this person")) {
            desk.does(
                    "practitioner",
                    reference,
                    "Talk with this person",
                    Map.of(
                            "assess_talked", "YES",
                            "assess_voice_how", "TALK",
                            "assess_seen_alone", "YES",
                            "assess_voice", WORDS,
                            "assess_adult_views", WORDS));
        }
        desk.does(
                "practitioner",
                reference,
                "Talk with the household",
                Map.of("pauseAsked", "NO", "assess_works_well", WORDS, "need_food", "3", "strength_food", "2"));
        desk.does("practitioner", reference, "Ask if everyone is safe", Map.of("action_words", WORDS));
        desk.does("practitioner", reference, "Name who else is involved", Map.of());
        desk.does("practitioner", reference, "Use a questionnaire", Map.of());
        desk.does(
                "practitioner",
                reference,
                "Think it through",
                Map.of(
                        "pauseAsked", "NO",
                        "assess_worries", WORDS,
                        "assess_working", WORDS,
                        "assess_needed", WORDS,
                        "assess_impact", WORDS,
                        "assess_analysis", WORDS,
                        "agreedLevel", "3"));
        desk.does(
                "manager",
                reference,
                "Look at the assessment",
                Map.of("qualityResult", "GOOD", "assess_quality_words", WORDS));
        desk.does(
                "practitioner",
                reference,
                "Share a copy",
                Map.of(
                        "assess_copy_way", "HANDED_OVER",
                        "assess_copy_on", "2026-01-20",
                        "assess_family_agrees", "YES"));
        assertThat(desk.status(reference)).isEqualTo("PLAN");
    }

    private void plans(String reference) {
        desk.does(
                "coordinator",
                reference,
                "Arrange the team",
                Map.of(
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
        desk.does(
                "practitioner",
                reference,
                "Hold the meeting",
                Map.of(
                        "plan_came",
                        WORDS,
                        "plan_scaling",
                        3,
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
                        WORDS,
                        "partner_pathways",
                        List.of("FOOD_EMERGENCY", "EDUCATION_ATTENDANCE")));
        desk.does("practitioner", reference, "Write up the plan", Map.of("plan_summary", WORDS));
        desk.does("practitioner", reference, "Give the family their copy", Map.of("plan_copy_way", "IN_PERSON"));
    }

    private void isHelped(String reference) {
        desk.does("coordinator", reference, "Get food today", Map.of("foodWay", "PAYMENT", "food_payment", WORDS));
        desk.does("coordinator", reference, "Is the food there?", Map.of("foodThere", "YES"));
        desk.does(
                "coordinator",
                reference,
                "Find out why",
                Map.of(
                        "food_cause", "BENEFIT_DELAY",
                        "food_healthy_start", "APPLIED",
                        "food_school_meals", "HAVE_IT",
                        "food_holiday", "NOT_WANTED",
                        "food_pantry", "APPLIED",
                        "food_money_help", "NO",
                        "foodOutlook", "SECURE"));
        desk.does(
                "coordinator",
                reference,
                "Choose with the family",
                Map.of(
                        "familyChoice", "CHOSEN",
                        "partner_first", "school-pastoral-support",
                        "partner_words", WORDS,
                        "partner_needed", "true"));
        desk.answersOffer("school", reference, "accept", Map.of());
        desk.answersOffer("school", reference, "start", Map.of());
    }

    private void closes(String reference) {
        desk.does("practitioner", reference, "Look back with the family", WENT_WELL);
        desk.does(
                "manager",
                reference,
                "Decide if the case can close",
                Map.of("close_decision", "CLOSE", "close_reason", "NEEDS_MET"));
        desk.does(
                "practitioner",
                reference,
                "Write the closing letter",
                Map.of("close_letter", WORDS, "close_letterWay", "HANDED_OVER"));
        assertThat(desk.status(reference)).isEqualTo("CLOSED");
        desk.comes(reference, "service_tell_of_closing");
        desk.comes(reference, "timer_wait_to_look_again");
        desk.does(
                "practitioner",
                reference,
                "See if the change lasts",
                Map.of(
                        "close_checkWay", "CALL",
                        "close_lasted_whole", "SUSTAINED",
                        "close_lasted_food", "SUSTAINED",
                        "close_lasted_money", "SUSTAINED",
                        "close_lasted_education", "SUSTAINED",
                        "close_helpAgain", "NO",
                        "note_words", WORDS));
        assertThat(desk.history(reference))
                .contains("ASSESSMENT_AGREED", "PLAN_AGREED", "PLAN_REVIEWED", "CASE_CLOSED", "LASTING_CHECKED");
    }

    void reviews(String reference) {
        desk.comes(reference, "timer_review_due");
        desk.does(
                "school",
                reference,
                "Say how it is going",
                Map.of("review_update_change", "BETTER", "review_update_words", WORDS));
        desk.does(
                "practitioner",
                reference,
                "Hold the review",
                Map.of(
                        "review_step1", "DONE",
                        "review_need_food", "BETTER",
                        "review_family", WORDS,
                        "review_scaling", 8,
                        "fact_familyView", "CLOSE",
                        "fact_goalProgress", "MET",
                        "fact_engagement", "GOOD",
                        "householdChanged", "NO",
                        "review_worry", "NO"));
        desk.does(
                whoDecides(reference),
                reference,
                "Decide the next step",
                Map.of(
                        "planDecision", "CLOSE",
                        "review_override_reason", "FAMILY_CHOICE",
                        "review_decision", WORDS,
                        "fact_universalSupportNamed", "true",
                        "action_told_family", "YES"));
        assertThat(desk.status(reference)).isEqualTo("CLOSING");
    }

    /** The table step-change names who decides. */
    private String whoDecides(String reference) {
        return Stream.of("practitioner", "manager", "dsl")
                .filter(account -> desk.waits(account, reference, "Decide the next step"))
                .findFirst()
                .orElseThrow();
    }
}
