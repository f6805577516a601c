package org.handrail.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.handrail.casework.SafePaper;
import org.handrail.platform.CaseReference;
import org.handrail.support.CaseDesk;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Families whom another service should lead or make safe: nobody is asked twice, and nobody falls between two services. */
final class LeadServiceStory {

    private static final String WORDS = String.join(" ", Referral.MARKS);
    private static final String TRIAGE = "Have the triage conversation";
    private static final String NOT_BY_LETTER = "Do not contact the family";
    private static final String SAYS_NO = "They said no, and we agree";

    private final CaseDesk desk;
    private final SafePaper paper;
    private final Function<String, TestRestTemplate> as;
    private final int port;

    LeadServiceStory(CaseDesk desk, SafePaper paper, Function<String, TestRestTemplate> as, int port) {
        this.desk = desk;
        this.paper = paper;
        this.as = as;
        this.port = port;
    }

    /** Story C: fifteen danger signs of abuse, and a partner who reads the phone. */
    void holdsContactUntilTheSafeguardingLeadAllowsIt() throws Exception {
        String reference = desk.received(watched());
        assertThat(each(reference, "route")).containsExactly("MARAC");
        for (String who : List.of("triage", "dsl", "manager")) {
            for (String task : desk.tasks(who, reference)) {
                assertThat(shown(who, task)).as(task).contains(NOT_BY_LETTER);
            }
        }
        assertThat(whyNoPaper(reference))
                .contains("The lead agency has not said yet", "There may be abuse or control at home.")
                .contains("Somebody must not know that we are in touch.");
        Person referrer = Person.signIn(port, "school");
        assertThat(receipt(referrer, reference)).contains("Please do not talk to them");

        asks(reference, "Keep people safe now", "Make the referral", "Check that they have it");
        decides(reference, "ACCEPTED_WITH_US");
        assertThat(each(reference, "state")).containsExactly("ACCEPTED_WITH_US");
        Person lead = Person.signIn(port, "dsl");
        Person worker = Person.signIn(port, "triage");
        assertThat(page(lead, reference)).contains(NOT_BY_LETTER, "Contact is safe again");
        assertThat(page(worker, reference)).contains(NOT_BY_LETTER).doesNotContain("Contact is safe again");

        assertThat(allows(worker, reference, WORDS)).as("others may not").isEqualTo(403);
        assertThat(allows(lead, reference, "")).as("without words").isEqualTo(400);
        assertThat(desk.history(reference)).doesNotContain("OTHER_CONTACT_ALLOWED");
        assertThat(allows(lead, reference, WORDS)).isEqualTo(302);
        assertThat(allows(lead, reference, WORDS))
                .as("nothing is left to allow")
                .isEqualTo(404);

        assertThat(desk.history(reference)).contains("OTHER_CONTACT_HELD", "OTHER_CONTACT_ALLOWED");
        assertThat(page(lead, reference))
                .doesNotContain(NOT_BY_LETTER, "Contact is safe again")
                .contains("Contact with the family is allowed again: Canaryfamily");
        assertThat(receipt(referrer, reference)).doesNotContain("Please do not talk to them");
        assertThat(shown("triage", task("triage", reference, TRIAGE))).doesNotContain(NOT_BY_LETTER);
        assertThat(whyNoPaper(reference))
                .as("paper can still be found by somebody")
                .doesNotContain("The lead agency")
                .contains("There may be abuse or control at home.");
        desk.does("triage", reference, TRIAGE, Referral.decided("3"));
        assertThat(desk.status(reference)).isEqualTo("ASSESSMENT");

        worries(Person.signIn(port, "manager"), reference);
        assertThat(page(lead, reference)).as("a new worry").contains(NOT_BY_LETTER);
        desk.nothingLeaked();
    }

    /** No table found a danger; people agreed that a service should lead all the same. */
    void staysWithAFamilyUntilAServiceLeads() throws Exception {
        String reference = desk.received(Referral.ofStrangers(Referral.storyA(), "Between"));
        assertThat(each(reference, "route")).isEmpty();
        desk.does("triage", reference, TRIAGE, Referral.decided("4"));
        assertThat(desk.status(reference)).as("it leads when it says so").isEqualTo("IN_TRIAGE");
        assertThat(each(reference, "route")).containsExactly("CHILDREN_MASH");
        Person referrer = Person.signIn(port, "school");
        assertThat(receipt(referrer, reference)).contains("the service that should lead");
        assertThat(shown("dsl", task("dsl", reference, "Keep people safe now")))
                .contains("People agreed that a service which acts by law should lead.");

        asks(reference, "Keep people safe now", "Make the referral", "Check that they have it");
        decides(reference, "NOT_ACCEPTED");
        desk.does(
                "dsl",
                reference,
                "Do we agree with their answer?",
                Map.of("ourView", "AGREE", "referral_our_view", WORDS));
        assertThat(shown("triage", task("triage", reference, TRIAGE))).contains("A service was asked", SAYS_NO);
        assertThat(receipt(referrer, reference)).doesNotContain("the service that should lead");

        desk.does("triage", reference, TRIAGE, Referral.decided("4"));
        assertThat(each(reference, "state")).containsExactly("NOT_ACCEPTED_AGREED", "TO_SEND");
        asks(reference, "Keep people safe now", "Make the referral", "Check that they have it");
        decides(reference, "ACCEPTED_LEAD");
        assertThat(desk.status(reference)).isEqualTo("STATUTORY_LEAD");
        assertThat(desk.tasks("dsl", reference)).isEmpty();
        assertThat(desk.tasks("triage", reference)).isEmpty();
    }

    /** Red at once: the service is asked before anybody talks, and hears of it once. */
    void refersTheSameWorryOnce() {
        String reference = desk.received(Referral.ofStrangers(Referral.exploitedTeenager(), "Once"));
        List<String> asked = each(reference, "id");
        assertThat(each(reference, "route")).containsExactly("CHILDREN_MASH");
        desk.does("triage", reference, TRIAGE, Referral.decided("4"));
        assertThat(each(reference, "id")).isEqualTo(asked);
        assertThat(desk.tasks("dsl", reference)).hasSize(1);
        asks(reference, "Keep people safe now", "Make the referral");
        assertThat(desk.status(reference)).isEqualTo("IN_TRIAGE");
        assertThat(as.apply("dsl")
                        .postForEntity(
                                "/api/cases/" + reference + "/service-referrals/" + asked.get(0) + "/decision",
                                Map.of("decision", "ACCEPTED_LEAD", "words", WORDS),
                                String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(desk.status(reference)).isEqualTo("STATUTORY_LEAD");
        desk.nothingLeaked();
    }

    /** Adults alone: the adult team is asked, it works with us, and early help goes on at level 3. */
    void goesOnWithAdultsWhomAServiceHelpsTogetherWithUs() {
        Map<String, Object> body = Referral.of(
                Map.of("money", 2),
                Map.of("childOrUnbornInHousehold", false, "suicideRisk", "NONE", "adultAbuseNeglect", "NO"));
        String reference = desk.received(Referral.ofStrangers(body, "Adults"));
        desk.does("triage", reference, TRIAGE, Referral.decided("4"));
        assertThat(each(reference, "route")).contains("ADULT_CONSULT");
        asks(reference, "Keep people safe now", "Make the referral", "Check that they have it");
        decides(reference, "ACCEPTED_WITH_US");
        assertThat(desk.status(reference)).isEqualTo("ASSESSMENT");
        assertThat(desk.tasks("manager", reference)).anyMatch(task -> task.startsWith("Choose the lead practitioner"));
        assertThat(shown("manager", task("manager", reference, "Choose the lead practitioner")))
                .as("practitioners of the early help team")
                .contains("practitioner");
    }

    private static Map<String, Object> watched() {
        Map<String, Object> body = Referral.ofStrangers(
                Referral.of(
                        Map.of("domesticAbuse", 3),
                        Map.of(
                                "dashCount",
                                15,
                                "childOrUnbornInHousehold",
                                false,
                                "suicideRisk",
                                "NONE",
                                "adultAbuseNeglect",
                                "NO")),
                "Watched");
        Map<String, Object> household = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(body.get("household")))
                .forEach((name, value) -> household.put(String.valueOf(name), value));
        household.put(
                "safeContact", Map.of("channel", "PHONE", "safeTimes", "Canarysafe", "mustNotKnow", "Canarygiven"));
        body.put("household", household);
        return body;
    }

    private void asks(String reference, String... steps) {
        Map<String, Map<String, Object>> answers = Map.of(
                "Keep people safe now",
                Map.of("referral_present", WORDS, "referral_made_safe", WORDS),
                "Make the referral",
                Map.of(
                        "sendResult", "SENT",
                        "referral_channel", "PHONE",
                        "referral_told_to", "Canaryfamily",
                        "referral_words", WORDS,
                        "lawful_basis", "VITAL_INTERESTS",
                        "referral_told_family", "NO_UNSAFE"),
                "Check that they have it",
                Map.of("referral_receipt", WORDS));
        for (String step : steps) {
            desk.does("dsl", reference, step, Objects.requireNonNull(answers.get(step)));
        }
    }

    private void decides(String reference, String decision) {
        desk.does(
                "dsl",
                reference,
                "Record what the service decided",
                Map.of("statutoryDecision", decision, "referral_decision", WORDS));
    }

    private static void worries(Person worker, String reference) throws IOException, InterruptedException {
        assertThat(worker.submit("/cases/" + reference + "/concern", Map.of("concern", WORDS, "about", "ADULT"))
                        .statusCode())
                .isEqualTo(302);
    }

    private static int allows(Person who, String reference, String words) throws IOException, InterruptedException {
        return who.submit("/cases/" + reference + "/contact-hold", Map.of("contactAdvice", words))
                .statusCode();
    }

    private static String page(Person who, String reference) throws IOException, InterruptedException {
        return Objects.requireNonNull(who.get("/cases/" + reference).body());
    }

    private static String receipt(Person who, String reference) throws IOException, InterruptedException {
        return Objects.requireNonNull(
                who.get("/referrals/" + reference + "/receipt").body());
    }

    private String whyNoPaper(String reference) {
        return String.join(" ", paper.whyNot(CaseReference.parse(reference)));
    }

    private String task(String who, String reference, String name) {
        return desk.tasks(who, reference).stream()
                .filter(task -> task.startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }

    private String shown(String who, String task) {
        ResponseEntity<String> shown = as.apply(who)
                .getForEntity(
                        "/engine-rest/task/" + task.substring(task.indexOf('|') + 1)
                                + "/form-variables?deserializeValues=false",
                        String.class);
        assertThat(shown.getStatusCode()).as(shown.getBody()).isEqualTo(HttpStatus.OK);
        return Objects.requireNonNull(shown.getBody());
    }

    @SuppressWarnings("unchecked")
    private List<String> each(String reference, String name) {
        Map<String, Object> answer = Objects.requireNonNull(
                as.apply("auditor").getForObject("/api/cases/" + reference + "/service-referrals", Map.class));
        return ((List<Map<String, Object>>) Objects.requireNonNull(answer.get("referrals")))
                .stream().map(one -> String.valueOf(one.get(name))).toList();
    }
}
