package org.handrail.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** An exploited teenager is kept safe, from the referral to what each service decided, on either database. */
final class SafeguardingStory {

    private static final String WORDS = String.join(" ", Referral.MARKS);

    private final FrontDoorStory door;
    private final Function<String, TestRestTemplate> as;
    private final int port;

    SafeguardingStory(FrontDoorStory door, Function<String, TestRestTemplate> as, int port) {
        this.door = door;
        this.as = as;
        this.port = port;
    }

    /** The work is there when the answer comes back; every word of it stays out of the engine. */
    void keepsAnExploitedTeenagerSafeUntilTheServicesLead() throws Exception {
        Map<String, Object> received = door.send(Referral.ofStrangers(Referral.exploitedTeenager(), "Teen"));
        String reference = String.valueOf(received.get("reference"));
        assertThat(received).containsEntry("rag", "RED").containsEntry("level", 4);
        List<String> routes = FrontDoorStory.list(received, "routes");
        assertThat(routes).contains("CHILDREN_MASH");
        assertThat(each(reference, "route")).containsExactlyInAnyOrderElementsOf(routes);
        assertThat(each(reference, "state")).containsOnly("TO_SEND");
        assertThat(door.tasksOf("manager", reference, "Look at the red worry")).hasSize(1);
        assertThat(door.tasksOf("dsl", reference, "Keep people safe now")).hasSameSizeAs(routes);

        worksOff(reference, "Keep people safe now", Map.of("referral_present", WORDS, "referral_made_safe", WORDS));
        worksOff(
                reference,
                "Make the referral",
                Map.of(
                        "sendResult", "SENT",
                        "referral_channel", "PHONE",
                        "referral_told_to", "Canaryfamily",
                        "referral_words", WORDS,
                        "lawful_basis", "VITAL_INTERESTS",
                        "referral_told_family", "NO_UNSAFE"));
        assertThat(each(reference, "state")).containsOnly("SENT");
        worksOff(reference, "Check that they have it", Map.of("referral_receipt", WORDS));
        assertThat(each(reference, "state")).containsOnly("RECEIVED");

        hearsOnlyAnAnswerThatSomebodyWaitsFor(reference, each(reference, "id").get(0));
        for (String waiting : door.tasksOf("dsl", reference, "Record what the service decided")) {
            does(waiting, Map.of("statutoryDecision", "ACCEPTED_WITH_US", "referral_decision", WORDS));
        }
        assertThat(each(reference, "state").get(0)).isEqualTo("ACCEPTED_LEAD");
        assertThat(each(reference, "state")).containsAnyOf("ACCEPTED_LEAD", "ACCEPTED_WITH_US");
        assertThat(door.tasksOf("dsl", reference, "")).as("safety work is done").isEmpty();
        assertThat(door.actions(reference))
                .contains("STATUTORY_REFERRAL_BEGUN")
                .contains("STATUTORY_REFERRAL_SENT")
                .contains("STATUTORY_REFERRAL_RECEIVED")
                .contains("STATUTORY_REFERRAL_DECIDED")
                .contains("STATUTORY_REFERRAL_ADDED_TO");
        isSeenByThoseWhoMaySeeTheCaseWhole(reference);
    }

    private void hearsOnlyAnAnswerThatSomebodyWaitsFor(String reference, String referral) {
        assertThat(answer("dsl", reference, referral, "PERHAPS")).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer("school", reference, referral, "ACCEPTED_LEAD")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer("dsl", reference, "nobody", "ACCEPTED_LEAD")).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer("dsl", reference, referral, "ACCEPTED_LEAD")).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(answer("dsl", reference, referral, "ACCEPTED_LEAD")).isEqualTo(HttpStatus.CONFLICT);
        door.nothingLeaked();
    }

    private void isSeenByThoseWhoMaySeeTheCaseWhole(String reference) throws Exception {
        Person lead = Person.signIn(port, "dsl");
        String path = "/cases/" + reference + "/service-referrals";
        assertThat(lead.submit(path, Map.of("addendumTo", each(reference, "id").get(0), "addendum", ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(lead.submit(path, Map.of("addendumTo", each(reference, "id").get(0), "addendum", WORDS))
                        .statusCode())
                .isEqualTo(302);
        assertThat(lead.get("/cases/" + reference).body())
                .contains("Safeguarding referrals")
                .contains("They lead, our help pauses")
                .contains("Added later");
        door.nothingLeaked();
        assertThat(door.status("school", "/api" + path))
                .as("the referrer sees nothing of it")
                .isEqualTo(HttpStatus.NOT_FOUND);
        Person referrer = Person.signIn(port, "school");
        assertThat(referrer.get("/referrals/" + reference + "/receipt").body())
                .contains(reference)
                .doesNotContain("Safeguarding referrals");
    }

    private void worksOff(String reference, String name, Map<String, Object> answers) {
        List<String> tasks = door.tasksOf("dsl", reference, name);
        assertThat(tasks).as(name).isNotEmpty();
        tasks.forEach(task -> does(task, answers));
    }

    private void does(String task, Map<String, Object> answers) {
        assertThat(door.claim("dsl", task)).isEqualTo(HttpStatus.NO_CONTENT);
        ResponseEntity<String> done = door.submit("dsl", task, answers);
        assertThat(done.getStatusCode()).as(done.getBody()).isEqualTo(HttpStatus.NO_CONTENT);
        door.nothingLeaked();
    }

    private HttpStatusCode answer(String account, String reference, String referral, String decision) {
        return as.apply(account)
                .postForEntity(
                        "/api/cases/" + reference + "/service-referrals/" + referral + "/decision",
                        Map.of("decision", decision, "words", WORDS),
                        String.class)
                .getStatusCode();
    }

    @SuppressWarnings("unchecked")
    private List<String> each(String reference, String name) {
        List<Map<String, Object>> referrals = (List<Map<String, Object>>) Objects.requireNonNull(
                door.read("dsl", reference + "/service-referrals").get("referrals"));
        return referrals.stream().map(one -> String.valueOf(one.get(name))).toList();
    }
}
