package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.journey.Answers.WENT_WELL;
import static org.handrail.journey.Answers.WORDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.support.Desk;
import org.handrail.support.Referral;

/**
 * Story C: fifteen danger signs, and her partner reads her phone. The high-risk meeting is told first, nobody else makes
 * contact until it says so, and nothing goes to her on paper.
 */
record PartnerReadsHerPhone(Desk desk) {

    private static final String LEAD = "dsl";

    void play() {
        String reference = desk.received(Referral.safelyThroughReferrer(
                Referral.ofStrangers(highRisk(), "Watched"), "Canaryfamily: her partner reads her phone"));
        isKeptSafe(reference);
        desk.sends(LEAD, reference, "contact-hold", Map.of("contactAdvice", WORDS));
        isHelped(reference);
        desk.does("coordinator", reference, "Look back with the family", WENT_WELL);
        desk.does(
                "manager",
                reference,
                "Decide if the case can close",
                Map.of("close_decision", "CLOSE", "close_reason", "NEEDS_MET"));
        desk.does(
                "coordinator",
                reference,
                "Write the closing letter",
                Map.of("close_letter", WORDS, "close_letterWay", "SAID_IN_PERSON"));
        assertThat(desk.status(reference)).isEqualTo("CLOSED");
        assertThat(desk.history(reference)).contains("STATUTORY_REFERRAL_SENT", "CONTACT_ALLOWED", "CASE_CLOSED");
    }

    private void isKeptSafe(String reference) {
        if (desk.waits("manager", reference, "Look at the red worry")) {
            desk.does("manager", reference, "Look at the red worry", Map.of("action_words", WORDS));
        }
        each(
                reference,
                "Keep people safe now",
                Map.of("referral_present", WORDS, "referral_made_safe", WORDS, "safetyStep", "GO_ON"));
        each(
                reference,
                "Make the referral",
                Map.of(
                        "sendResult", "SENT",
                        "referral_channel", "PHONE",
                        "referral_told_to", "Canaryfamily",
                        "referral_words", WORDS,
                        "lawful_basis", "VITAL_INTERESTS",
                        "referral_told_family", "NO_UNSAFE"));
        each(reference, "Check that they have it", Map.of("referral_receipt", WORDS));
        each(
                reference,
                "Record what the service decided",
                Map.of("statutoryDecision", "ACCEPTED_WITH_US", "referral_decision", WORDS));
    }

    private void each(String reference, String task, Map<String, Object> answers) {
        do {
            desk.does(LEAD, reference, task, answers);
        } while (desk.waits(LEAD, reference, task));
    }

    private void isHelped(String reference) {
        Map<String, Object> talk = new HashMap<>(Referral.decided("2"));
        talk.put("contact_channel", "THROUGH_REFERRER");
        desk.does("triage", reference, "Have the triage conversation", talk);
        Map<String, Object> help = new HashMap<>(Answers.AGREES);
        help.put("partner_pathways", List.of("DOMESTIC_ABUSE_SPECIALIST"));
        desk.does("coordinator", reference, "Arrange the help", help);
        desk.does("coordinator", reference, "Choose with the family", Map.of("familyChoice", "NOBODY_FITS"));
        desk.does(
                "coordinator",
                reference,
                "Find another way",
                Map.of("brokerResult", "FOUND_ELSEWHERE", "action_told_family", "YES"));
        desk.does(
                "coordinator",
                reference,
                "Look at what came of it",
                Map.of(
                        "fact_goalProgress", "MET",
                        "fact_openNeedsAtLeast2", 0,
                        "fact_universalSupportNamed", "true"));
    }

    private static Map<String, Object> highRisk() {
        return Referral.of(
                Map.of("domesticAbuse", 4),
                Map.of(
                        "dashCount", 15,
                        "childOrUnbornInHousehold", false,
                        "childConcern", "NONE",
                        "suicideRisk", "NONE",
                        "adultAbuseNeglect", "NO"));
    }
}
