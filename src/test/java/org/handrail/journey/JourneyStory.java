package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.handrail.casework.TellingOfConcern;
import org.handrail.partners.AnsweringOffer;
import org.handrail.partners.HelpOutcome;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.CaseDesk;
import org.handrail.support.Referral;

/**
 * One family from the referral to a change that lasts: triage, assessment, plan, help of a partner, review, closing and
 * the check months later.
 */
final class JourneyStory {

    private static final String WORDS = "CANARYREASON in their words";
    private static final AtomicInteger FAMILIES = new AtomicInteger();
    private static final Actor LEAD = new Actor("practitioner", "council");

    private final CaseDesk desk;
    private final TellingOfConcern telling;
    private final PartnerOffers offers;
    private final AnsweringOffer answering;
    private final CurrentActor actor;

    JourneyStory(
            CaseDesk desk,
            TellingOfConcern telling,
            PartnerOffers offers,
            AnsweringOffer answering,
            CurrentActor actor) {
        this.desk = desk;
        this.telling = telling;
        this.offers = offers;
        this.answering = answering;
        this.actor = actor;
    }

    void goesFromAReferralToAChangeThatLasts() {
        closing(planned());
    }

    /** Somebody worries in each of the four processes: the safeguarding team has work at once, and nothing else stops. */
    void actsOnAWorryWhereverTheCaseStands() {
        String talking = referred();
        worries(talking, "Have the triage conversation", "triage");
        String assessed = referred();
        triage(assessed);
        worries(assessed, "Choose the lead practitioner", "manager");
        String planned = referred();
        triage(planned);
        assessment(planned);
        worries(planned, "Arrange the team", "coordinator");
        String ending = planned();
        worries(ending, "Look back with the family", "practitioner");
    }

    /** The reference of a case that has an assessment and a plan. */
    String planned() {
        String reference = referred();
        triage(reference);
        assessment(reference);
        plan(reference);
        return reference;
    }

    private String referred() {
        String family = "Journey" + (char) ('a' + FAMILIES.getAndIncrement());
        return desk.received(withAChild(Referral.ofStrangers(Referral.storyA(), family), family));
    }

    private void triage(String reference) {
        Map<String, Object> decided = new HashMap<>(Referral.decided("3"));
        desk.does("triage", reference, "Have the triage conversation", decided);
        assertThat(desk.status(reference)).isEqualTo("ASSESSMENT");
    }

    private void assessment(String reference) {
        desk.does(
                "manager",
                reference,
                "Choose the lead practitioner",
                Map.of("assess_lead", "practitioner", "action_words", WORDS, "action_told_family", "YES"));
        desk.does(
                "practitioner",
                reference,
                "Make first contact",
                Map.of(
                        "contact_who", "Canarygiven",
                        "contact_channel", "PHONE",
                        "firstContactResult", "REACHED",
                        "contact_words", WORDS,
                        "agreement_status", "GIVEN",
                        "agreement_method", "PHONE",
                        "agreement_on", "2026-01-05",
                        "assess_agreement_by", "Canarygiven",
                        "assess_agreement_scope", WORDS));
        desk.does(
                "practitioner",
                reference,
                "Give the privacy notice",
                Map.of(
                        "assess_privacy_on", "2026-01-06",
                        "assess_privacy_way", "READ_ALOUD",
                        "lawful_basis", "PUBLIC_TASK"));
        while (waits("practitioner", reference, "Talk with this person")) {
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
                        "assess_copy_way",
                        "HANDED_OVER",
                        "assess_copy_on",
                        "2026-01-20",
                        "assess_family_agrees",
                        "YES"));
        assertThat(desk.status(reference)).isEqualTo("PLAN");
    }

    private void plan(String reference) {
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
        Map<String, Object> agreed = new HashMap<>(
                Map.of("plan_came", WORDS, "plan_scaling", 3, "partner_pathways", List.of("EDUCATION_ATTENDANCE")));
        agreed.putAll(Map.of(
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
        desk.does("practitioner", reference, "Hold the meeting", agreed);
        desk.does("practitioner", reference, "Write up the plan", Map.of("plan_summary", WORDS));
        desk.does("practitioner", reference, "Give the family their copy", Map.of("plan_copy_way", "IN_PERSON"));
        partnersHelp(reference);
        desk.runs(desk.job(reference, "timer_review_due"));
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

    /** The school says yes to one help and sees it through; the family changed its mind about the other. */
    private void partnersHelp(String reference) {
        CaseReference found = CaseReference.parse(reference);
        while (waits("coordinator", reference, "Choose with the family")) {
            desk.does(
                    "coordinator",
                    reference,
                    "Choose with the family",
                    offers.ofCase(found).isEmpty() ? fromTheSchool() : Map.of("familyChoice", "NOT_WANTED"));
        }
        for (PartnerOffer offer : offers.ofCase(found)) {
            actor.<Boolean>runAs(new Actor("school", "school"), () -> {
                answering.accept(offer.terms().id());
                answering.start(offer.terms().id());
                answering.outcome(offer.terms().id(), HelpOutcome.ACHIEVED, WORDS);
                return true;
            });
        }
        assertThat(offers.ofCase(found)).hasSize(1);
        desk.nothingLeaked();
    }

    private static Map<String, Object> fromTheSchool() {
        return Map.of(
                "familyChoice", "CHOSEN",
                "partner_first", "school-pastoral-support",
                "partner_words", WORDS,
                "partner_needed", "true");
    }

    private void closing(String reference) {
        Map<String, Object> back = new HashMap<>(Map.of(
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
                "fact_goalProgress",
                "MET",
                "fact_openNeedsAtLeast2",
                0,
                "fact_universalSupportNamed",
                "true",
                "close_check",
                "CALL"));
        back.putAll(Map.of("fact_engagementEnded", "false", "fact_stepDirection", "NONE"));
        desk.does("practitioner", reference, "Look back with the family", back);
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
        desk.runs(desk.job(reference, "service_tell_of_closing"));
        desk.runs(desk.job(reference, "timer_wait_to_look_again"));
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

    private void worries(String reference, String inHand, String account) {
        actor.runAs(
                LEAD,
                () -> telling.concern(CaseReference.parse(reference), WORDS, false, TellingOfConcern.About.CHILD));
        desk.nothingLeaked();
        assertThat(waits("dsl", reference, "Keep people safe now"))
                .as("at '%s'", inHand)
                .isTrue();
        assertThat(waits(account, reference, inHand)).as("'%s' goes on", inHand).isTrue();
    }

    /** The table step-change names who decides. */
    private String whoDecides(String reference) {
        return Stream.of("practitioner", "manager", "dsl")
                .filter(account -> waits(account, reference, "Decide the next step"))
                .findFirst()
                .orElseThrow();
    }

    private boolean waits(String account, String reference, String name) {
        return desk.tasks(account, reference).stream().anyMatch(task -> task.startsWith(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> withAChild(Map<String, Object> body, String family) {
        Map<String, Object> household =
                new HashMap<>((Map<String, Object>) Objects.requireNonNull(body.get("household")));
        List<Object> members = new ArrayList<>((List<Object>) Objects.requireNonNull(household.get("members")));
        members.add(Map.of(
                "givenName", "Canarygiven",
                "familyName", family,
                "dateOfBirth", "2016-05-04",
                "relationship", "child"));
        household.put("members", members);
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("household", household);
        return whole;
    }
}
