package org.handrail.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.ContactLog;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.casework.AssessmentOfCase;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.TableScan;
import org.handrail.support.Referral;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What must be true of an assessment on either database, from the referral to the copy for the family. */
final class AssessmentStory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORDS = "CANARYREASON they said";

    private final Function<String, TestRestTemplate> as;
    private final DataSource database;
    private final AssessmentSheets sheets;
    private final AssessmentOfCase page;
    private final TeamAroundHousehold team;
    private final CaseFacts facts;
    private final ContactLog contacts;

    AssessmentStory(
            Function<String, TestRestTemplate> as,
            DataSource database,
            AssessmentSheets sheets,
            AssessmentOfCase page,
            TeamAroundHousehold team,
            CaseFacts facts,
            ContactLog contacts) {
        this.as = as;
        this.database = database;
        this.sheets = sheets;
        this.page = page;
        this.team = team;
        this.facts = facts;
        this.contacts = contacts;
    }

    void hearsEveryoneAndKeepsTheirWordsSealed() {
        String reference = atFirstContact("Assessed");
        CaseReference found = CaseReference.parse(reference);
        assertThat(read(reference)).containsEntry("status", "ASSESSMENT");
        assertThat(team.lead(found).orElseThrow().who()).isEqualTo(new Actor("practitioner", "council"));
        submit("practitioner", reference, "Make first contact", contact("GIVEN"));
        assertThat(contacts.of(found))
                .hasSize(2)
                .allMatch(tried -> tried.contact().reached());
        submit(
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
        nothingLeaked();

        int people = 0;
        while (has("practitioner", reference, "Talk with this person")) {
            submit("practitioner", reference, "Talk with this person", talk());
            people++;
        }
        assertThat(people).as("everyone in the household is heard").isEqualTo(2);
        submit("practitioner", reference, "Talk with the household", household());
        submit("practitioner", reference, "Ask if everyone is safe", Map.of("action_words", WORDS));
        submit(
                "practitioner",
                reference,
                "Name who else is involved",
                Map.of(
                        "assess_agency1_name", "CANARYREASON school",
                        "assess_agency1_role", "CANARYREASON teacher",
                        "assess_agency1_ask", "YES",
                        "assess_agency2_name", "CANARYREASON club",
                        "assess_agency2_ask", "NO"));
        submit(
                "practitioner",
                reference,
                "Ask this agency",
                Map.of("assess_reply", "REPLIED", "assess_reply_words", WORDS));
        submit("practitioner", reference, "Use a questionnaire", questionnaires());
        nothingLeaked();
        assertThat(String.valueOf(facts.rawInputs(found).get("facts")))
                .contains("ucla3=7", "foodInsecurity=LOW", "attendancePct=85");

        submit("practitioner", reference, "Think it through", analysis());
        submit(
                "manager",
                reference,
                "Look at the assessment",
                Map.of("qualityResult", "SEND_BACK", "assess_quality_words", "CANARYREASON more of the children"));
        submit("practitioner", reference, "Think it through", analysis());
        submit(
                "manager",
                reference,
                "Look at the assessment",
                Map.of("qualityResult", "GOOD", "assess_quality_words", "CANARYREASON good now"));
        nothingLeaked();

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
        assertThat(String.valueOf(
                        as.apply("practitioner").getForObject("/api/cases/" + reference + "/history", String.class)))
                .contains("ASSESSMENT_BEGUN", "ASSESSMENT_ANSWERED", "AGENCY_REPLIED", "TEAM_MEMBER_JOINED");
    }

    /** The referral named the phone as the safe way. */
    void givesNoCopyByAWayThatIsNotSafe() {
        String reference = atFirstContact("Copied");
        submit("practitioner", reference, "Make first contact", contact("GIVEN"));
        submit(
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
        while (has("practitioner", reference, "Talk with this person")) {
            submit("practitioner", reference, "Talk with this person", talk());
        }
        submit("practitioner", reference, "Talk with the household", household());
        submit("practitioner", reference, "Ask if everyone is safe", Map.of("action_words", WORDS));
        submit("practitioner", reference, "Name who else is involved", Map.of());
        submit("practitioner", reference, "Use a questionnaire", Map.of());
        Map<String, Object> lower = new HashMap<>(analysis());
        lower.putAll(Map.of("agreedLevel", "2", "override_reason", "FAMILY_CHOICE", "override_words", WORDS));
        submit("practitioner", reference, "Think it through", lower);
        for (String way : List.of("LETTER", "EMAIL")) {
            ResponseEntity<String> refused = send(
                    "practitioner",
                    reference,
                    "Share a copy",
                    Map.of("assess_copy_way", way, "assess_copy_on", "2026-01-20", "assess_family_agrees", "YES"));
            assertThat(refused.getStatusCode()).as(way).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(refused.getBody()).contains("choose one of the options");
        }
        nothingLeaked();
    }

    void endsWithoutPressureWhenTheFamilySaysNo() {
        String reference = atFirstContact("Unwilling");
        submit("practitioner", reference, "Make first contact", contact("REFUSED"));
        submit(
                "practitioner",
                reference,
                "Check again that all are safe",
                Map.of("rescreenResult", "SAFE", "action_words", WORDS));
        assertThat(read(reference)).containsEntry("status", "AGREEMENT_NOT_GIVEN");
        nothingLeaked();
    }

    private String atFirstContact(String family) {
        String reference = decided(family);
        submit(
                "manager",
                reference,
                "Choose the lead practitioner",
                Map.of("assess_lead", "practitioner", "action_words", WORDS, "action_told_family", "YES"));
        nothingLeaked();
        return reference;
    }

    private String decided(String family) {
        ResponseEntity<Map<String, Object>> received = as.apply("school")
                .exchange(
                        "/api/referrals",
                        HttpMethod.POST,
                        new HttpEntity<>(withAChild(Referral.ofStrangers(Referral.storyA(), family), family)),
                        new ParameterizedTypeReference<Map<String, Object>>() {});
        assertThat(received.getStatusCode()).as("%s", received.getBody()).isEqualTo(HttpStatus.CREATED);
        String reference =
                String.valueOf(Objects.requireNonNull(received.getBody()).get("reference"));
        Map<String, Object> triage = new HashMap<>(contact("GIVEN"));
        triage.keySet().removeIf(key -> key.startsWith("assess_") || key.equals("firstContactResult"));
        triage.putAll(Map.of(
                "contact_reached", "true",
                "triageOutcome", "DECIDED",
                "agreedLevel", "3",
                "fact_existingTrustedWorker", "SCHOOL",
                "lawful_basis", "PUBLIC_TASK"));
        submit("triage", reference, "Have the triage conversation", triage);
        return reference;
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

    private void nothingLeaked() {
        assertThat(new TableScan(database).columnsWith(Referral.MARKS)).isEmpty();
    }

    private Map<String, Object> read(String reference) {
        return Objects.requireNonNull(as.apply("triage")
                .exchange(
                        "/api/cases/" + reference,
                        HttpMethod.GET,
                        HttpEntity.EMPTY,
                        new ParameterizedTypeReference<Map<String, Object>>() {})
                .getBody());
    }

    private boolean has(String account, String reference, String name) {
        return tasks(account, reference).stream().anyMatch(task -> named(task, name));
    }

    private static boolean named(Map<String, Object> task, String name) {
        return String.valueOf(task.get("name")).startsWith(name);
    }

    private List<Map<String, Object>> tasks(String account, String reference) {
        return Objects.requireNonNull(as.apply(account)
                .exchange(
                        "/engine-rest/task?maxResults=200&processInstanceBusinessKey=" + reference,
                        HttpMethod.GET,
                        HttpEntity.EMPTY,
                        new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .getBody());
    }

    private void submit(String account, String reference, String name, Map<String, Object> values) {
        ResponseEntity<String> answer = send(account, reference, name, values);
        assertThat(answer.getStatusCode()).as(name + ": " + answer.getBody()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    private ResponseEntity<String> send(String account, String reference, String name, Map<String, Object> values) {
        List<Map<String, Object>> open = tasks(account, reference);
        String task = open.stream()
                .filter(one -> named(one, name))
                .map(one -> String.valueOf(one.get("id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task '" + name + "' among " + open));
        as.apply(account)
                .postForEntity("/engine-rest/task/" + task + "/claim", Map.of("userId", account), String.class);
        Map<String, Object> variables = new HashMap<>();
        values.forEach((key, value) -> variables.put(
                key,
                value instanceof List<?> many ? Map.of("type", "Json", "value", json(many)) : Map.of("value", value)));
        return as.apply(account)
                .postForEntity(
                        "/engine-rest/task/" + task + "/submit-form", Map.of("variables", variables), String.class);
    }

    private static String json(List<?> many) {
        try {
            return JSON.writeValueAsString(many);
        } catch (JsonProcessingException notWritable) {
            throw new IllegalStateException(notWritable);
        }
    }
}
