package org.handrail.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.ContactLog;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.casework.AssessmentOfCase;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.support.CaseDesk;
import org.handrail.support.Referral;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What must be true of an assessment on either database, from the referral to the copy for the family. */
final class AssessmentStory {

    private static final String WORDS = "CANARYREASON they said";

    private final CaseDesk desk;
    private final AssessmentSheets sheets;
    private final AssessmentOfCase page;
    private final TeamAroundHousehold team;
    private final CaseFacts facts;
    private final ContactLog contacts;

    AssessmentStory(
            CaseDesk desk,
            AssessmentSheets sheets,
            AssessmentOfCase page,
            TeamAroundHousehold team,
            CaseFacts facts,
            ContactLog contacts) {
        this.desk = desk;
        this.sheets = sheets;
        this.page = page;
        this.team = team;
        this.facts = facts;
        this.contacts = contacts;
    }

    void hearsEveryoneAndKeepsTheirWordsSealed() {
        String reference = atFirstContact("Assessed");
        CaseReference found = CaseReference.parse(reference);
        assertThat(desk.status(reference)).isEqualTo("ASSESSMENT");
        assertThat(team.lead(found).orElseThrow().who()).isEqualTo(new Actor("practitioner", "council"));
        desk.does("practitioner", reference, "Make first contact", contact("GIVEN"));
        assertThat(contacts.of(found))
                .hasSize(2)
                .allMatch(tried -> tried.contact().reached());
        desk.does(
                "practitioner",
                reference,
                "Give the privacy notice",
                Map.of(
                        "assess_privacy_on",
                        "2026-01-06",
                        "assess_privacy_way",
                        "READ_ALOUD",
                        "lawful_basis",
                        "PUBLIC_TASK"));

        int people = 0;
        while (desk.waits("practitioner", reference, "Talk with this person")) {
            desk.does("practitioner", reference, "Talk with this person", talk());
            people++;
        }
        assertThat(people).as("everyone in the household is heard").isEqualTo(2);
        desk.does("practitioner", reference, "Talk with the household", household());
        desk.does("practitioner", reference, "Ask if everyone is safe", Map.of("action_words", WORDS));
        desk.does(
                "practitioner",
                reference,
                "Name who else is involved",
                Map.of(
                        "assess_agency1_name", "CANARYREASON school",
                        "assess_agency1_role", "CANARYREASON teacher",
                        "assess_agency1_ask", "YES",
                        "assess_agency2_name", "CANARYREASON club",
                        "assess_agency2_ask", "NO"));
        desk.does(
                "practitioner",
                reference,
                "Ask this agency",
                Map.of("assess_reply", "REPLIED", "assess_reply_words", WORDS));
        desk.does("practitioner", reference, "Use a questionnaire", questionnaires());
        assertThat(String.valueOf(facts.rawInputs(found).get("facts")))
                .contains("ucla3=7", "foodInsecurity=LOW", "attendancePct=85");

        desk.does("practitioner", reference, "Think it through", analysis());
        desk.does(
                "manager",
                reference,
                "Look at the assessment",
                Map.of("qualityResult", "SEND_BACK", "assess_quality_words", "CANARYREASON more of the children"));
        desk.does("practitioner", reference, "Think it through", analysis());
        desk.does(
                "manager",
                reference,
                "Look at the assessment",
                Map.of("qualityResult", "GOOD", "assess_quality_words", "CANARYREASON good now"));

        AssessmentSheet sheet = sheets.of(found).orElseThrow();
        assertThat(sheet.parts().stream().filter(AssessmentSheet.Part::person)).hasSize(2);
        assertThat(sheet.parts().stream().flatMap(part -> part.lines().stream()).map(AssessmentSheet.Line::label))
                .contains(
                        "What the child said or showed",
                        "How they see it",
                        "What works well",
                        "What happens if nothing changes",
                        "Privacy notice given on");
        assertThat(sheet.agencies())
                .extracting(Agency::name)
                .containsExactly("CANARYREASON school", "CANARYREASON club");
        assertThat(page.of(found).orElseThrow().state()).isEqualTo("Goes on");
        assertThat(desk.history(reference))
                .contains("ASSESSMENT_BEGUN", "ASSESSMENT_ANSWERED", "AGENCY_REPLIED", "TEAM_MEMBER_JOINED");
    }

    /** The referral named the phone as the safe way. */
    void givesNoCopyByAWayThatIsNotSafe() {
        String reference = atFirstContact("Copied");
        desk.does("practitioner", reference, "Make first contact", contact("GIVEN"));
        desk.does(
                "practitioner",
                reference,
                "Give the privacy notice",
                Map.of(
                        "assess_privacy_on",
                        "2026-01-06",
                        "assess_privacy_way",
                        "READ_ALOUD",
                        "lawful_basis",
                        "PUBLIC_TASK"));
        while (desk.waits("practitioner", reference, "Talk with this person")) {
            desk.does("practitioner", reference, "Talk with this person", talk());
        }
        desk.does("practitioner", reference, "Talk with the household", household());
        desk.does("practitioner", reference, "Ask if everyone is safe", Map.of("action_words", WORDS));
        desk.does("practitioner", reference, "Name who else is involved", Map.of());
        desk.does("practitioner", reference, "Use a questionnaire", Map.of());
        Map<String, Object> lower = new HashMap<>(analysis());
        lower.putAll(Map.of("agreedLevel", "2", "override_reason", "FAMILY_CHOICE", "override_words", WORDS));
        desk.does("practitioner", reference, "Think it through", lower);
        for (String way : List.of("LETTER", "EMAIL")) {
            ResponseEntity<String> refused = desk.tries(
                    "practitioner",
                    reference,
                    "Share a copy",
                    Map.of("assess_copy_way", way, "assess_copy_on", "2026-01-20", "assess_family_agrees", "YES"));
            assertThat(refused.getStatusCode()).as(way).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(refused.getBody()).contains("choose one of the options");
        }
    }

    void endsWithoutPressureWhenTheFamilySaysNo() {
        String reference = atFirstContact("Unwilling");
        desk.does("practitioner", reference, "Make first contact", contact("REFUSED"));
        desk.does(
                "practitioner",
                reference,
                "Check again that all are safe",
                Map.of("rescreenResult", "SAFE", "action_words", WORDS));
        assertThat(desk.status(reference)).isEqualTo("AGREEMENT_NOT_GIVEN");
    }

    private String atFirstContact(String family) {
        String reference = decided(family);
        desk.does(
                "manager",
                reference,
                "Choose the lead practitioner",
                Map.of("assess_lead", "practitioner", "action_words", WORDS, "action_told_family", "YES"));
        return reference;
    }

    private String decided(String family) {
        String reference = desk.received(Referral.withAChild(Referral.ofStrangers(Referral.storyA(), family)));
        Map<String, Object> triage = new HashMap<>(contact("GIVEN"));
        triage.keySet().removeIf(key -> key.startsWith("assess_") || key.equals("firstContactResult"));
        triage.putAll(Map.of(
                "contact_reached", "true",
                "triageOutcome", "DECIDED",
                "agreedLevel", "3",
                "fact_existingTrustedWorker", "SCHOOL",
                "lawful_basis", "PUBLIC_TASK"));
        desk.does("triage", reference, "Have the triage conversation", triage);
        return reference;
    }

    private static Map<String, Object> contact(String agreement) {
        return Map.of(
                "contact_who", "Canarygiven",
                "contact_channel", "PHONE",
                "firstContactResult", "REACHED",
                "contact_words", WORDS,
                "agreement_status", agreement,
                "agreement_method", "PHONE",
                "agreement_on", "2026-01-05",
                "assess_agreement_by", "Canarygiven",
                "assess_agreement_scope", WORDS);
    }

    /** The form keeps the child's part or the adult's part, by the date of birth. */
    private static Map<String, Object> talk() {
        return Map.ofEntries(
                Map.entry("assess_talked", "YES"),
                Map.entry("assess_voice_how", "TALK"),
                Map.entry("assess_seen_alone", "YES"),
                Map.entry("assess_voice", WORDS),
                Map.entry("assess_adult_views", WORDS),
                Map.entry("assess_adult_goals", WORDS),
                Map.entry("assess_status", "SCHOOL"),
                Map.entry("assess_attendance", 85),
                Map.entry("assess_setting", "CANARYREASON school"),
                Map.entry("assess_ethnic", "PREFER_NOT"),
                Map.entry("assess_flags", List.of("YOUNG_CARER", "ARMED_FORCES")));
    }

    private static Map<String, Object> household() {
        return Map.of(
                "pauseAsked", "NO",
                "assess_works_well", WORDS,
                "assess_evidence", WORDS,
                "assess_significant_others", WORDS,
                "assess_tenure", "SOCIAL",
                "need_food", "3",
                "strength_food", "2",
                "need_money", "DECLINED",
                "fact_pattern", "RECURRING");
    }

    private static Map<String, Object> questionnaires() {
        return Map.of(
                "assess_ons_happy", 4,
                "assess_ucla_companionship", "3",
                "assess_ucla_left_out", "2",
                "assess_ucla_isolated", "2",
                "assess_food_yes", 3);
    }

    private static Map<String, Object> analysis() {
        return Map.of(
                "pauseAsked", "NO",
                "assess_worries", WORDS,
                "assess_working", WORDS,
                "assess_needed", WORDS,
                "assess_impact", WORDS,
                "assess_analysis", WORDS,
                "agreedLevel", "3");
    }
}
