package org.handrail.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.TableScan;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must be true of the front door on either database, told as calls from outside. */
final class FrontDoorStory {

    private final Function<String, TestRestTemplate> as;
    private final DataSource database;
    private final int port;

    FrontDoorStory(Function<String, TestRestTemplate> as, DataSource database, int port) {
        this.as = as;
        this.database = database;
        this.port = port;
    }

    /** From a school's referral to a decision that a person made, looked at for marks after every step. */
    void keepsWhatPeopleSayOutOfTheEngine() throws Exception {
        Map<String, Object> received = send(Referral.storyA());
        String reference = String.valueOf(received.get("reference"));
        assertThat(received)
                .containsEntry("status", "IN_TRIAGE")
                .containsEntry("level", 3)
                .containsEntry("rag", "GREEN")
                .containsEntry("urgency", "SAME_DAY");
        assertThat(list(received, "pathways"))
                .contains("FOOD_EMERGENCY", "CRISIS_PAYMENT", "INCOME_MAXIMISATION", "EDUCATION_ATTENDANCE");
        nothingLeaked();

        String task = taskOf("triage", reference, "Have the triage conversation");
        assertThat(claim("triage", task)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(as.apply("triage")
                        .getForObject(
                                "/engine-rest/task/" + task + "/form-variables?deserializeValues=false", String.class))
                .contains("Canaryfamily")
                .contains("CANARYREASON");
        nothingLeaked();

        Person triage = Person.signIn(port, "triage");
        HttpResponse<String> draft = triage.saveDraft(task, Map.of("note_words", "CANARYREASON in a draft"));
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(200);
        assertThat(triage.get("/tasks/" + task + "/draft").body()).contains("CANARYREASON in a draft");
        nothingLeaked();

        ResponseEntity<String> refused = submit("triage", task, Map.of("note_words", "CANARYREASON"));
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody()).contains("[f_triageOutcome]").doesNotContain("CANARYREASON");
        nothingLeaked();

        ResponseEntity<String> roundTheForm =
                as.apply("triage").postForEntity("/engine-rest/task/" + task + "/complete", Map.of(), String.class);
        assertThat(roundTheForm.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);

        ResponseEntity<String> accepted = submit("triage", task, Referral.decided("2"));
        assertThat(accepted.getStatusCode()).as(accepted.getBody()).isEqualTo(HttpStatus.NO_CONTENT);
        nothingLeaked();

        Map<String, Object> decided = read("triage", reference);
        assertThat(decided).containsEntry("level", 2).containsEntry("leadOrganisation", "council");
        assertThat(taskOf("coordinator", reference, "Arrange the help")).isNotBlank();
        assertThat(actions(reference))
                .contains(
                        "TASK_CREATED",
                        "TASK_CLAIMED",
                        "TASK_COMPLETED",
                        "DECISION_EVALUATED",
                        "NOTICE_SENT",
                        "CASE_READ");
    }

    void answersTheSameRequestOnce() {
        Map<String, Object> body = Referral.ofStrangers(Referral.storyA(), "Twice");
        String key = UUID.randomUUID().toString();
        ResponseEntity<Map<String, Object>> first = post("school", body, key);
        ResponseEntity<Map<String, Object>> again = post("school", body, key);
        Map<String, Object> other = new HashMap<>(body);
        other.put("reason", "Something else");

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(again.getBody()).isEqualTo(first.getBody());
        assertThat(post("school", other, key).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Whoever keeps the request of a referral must not read the work on the case with it for years. */
    void answersALateRepetitionWithWhatTheSenderMaySeeNow() {
        Map<String, Object> body = Referral.ofStrangers(Referral.storyA(), "Muchlater");
        String key = UUID.randomUUID().toString();
        Map<String, Object> first =
                Objects.requireNonNull(post("school", body, key).getBody());
        new JdbcTemplate(database)
                .update(
                        "update frontdoor_request set received_at = ? where idempotency_key = ?",
                        DatabaseTime.of(Instant.now().minus(Duration.ofHours(2))),
                        key);
        Map<String, Object> late =
                Objects.requireNonNull(post("school", body, key).getBody());

        assertThat((List<?>) first.get("openTasks")).isNotEmpty();
        assertThat(late).containsEntry("reference", first.get("reference")).containsEntry("openTasks", List.of());
    }

    void hidesACaseFromThoseWhoHaveNothingToDoWithIt() {
        String reference = String.valueOf(
                send(Referral.ofStrangers(Referral.storyA(), "Hidden")).get("reference"));

        for (String stranger : List.of("linkworker", "housing", "practitioner2", "policy", "operator", "school2")) {
            assertThat(status(stranger, "/api/cases/" + reference)).as(stranger).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(status(stranger, "/api/cases/HR-2020-999999"))
                    .as(stranger)
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        assertThat(status("auditor", "/api/cases/" + reference)).isEqualTo(HttpStatus.OK);
        assertThat(actions(reference)).contains("ACCESS_REFUSED");
        assertThat(read("school", reference)).containsEntry("openTasks", List.of());
    }

    void saysEverythingThatIsWrongWithAReferral() {
        Map<String, Object> body = new HashMap<>(Referral.storyA());
        body.remove("reason");
        body.put("facts", Map.of("noSuchFact", true));
        ResponseEntity<Map<String, Object>> answer = post("school", body, null);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(String.valueOf(answer.getBody())).contains("/reason").contains("noSuchFact");
        assertThat(post("auditor", Referral.storyA(), null).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    /** No mark in clear in any table, ours included, and no coded fact in what the engine keeps of its work. */
    void nothingLeaked() {
        TableScan scan = new TableScan(database);
        assertThat(scan.columnsWith(Referral.MARKS)).isEmpty();
        assertThat(scan.engineColumnsWith(Referral.CODED_MARKS)).isEmpty();
    }

    Map<String, Object> send(Map<String, Object> body) {
        ResponseEntity<Map<String, Object>> answer = post("school", body, null);
        assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.CREATED);
        assertThat(answer.getHeaders().getLocation()).isNotNull();
        return Objects.requireNonNull(answer.getBody());
    }

    ResponseEntity<Map<String, Object>> post(String account, Map<String, Object> body, @Nullable String key) {
        HttpHeaders headers = new HttpHeaders();
        if (key != null) {
            headers.set("Idempotency-Key", key);
        }
        return as.apply(account)
                .exchange(
                        "/api/referrals",
                        HttpMethod.POST,
                        new HttpEntity<>(body, headers),
                        new ParameterizedTypeReference<>() {});
    }

    Map<String, Object> read(String account, String reference) {
        return Objects.requireNonNull(as.apply(account)
                .exchange(
                        "/api/cases/" + reference,
                        HttpMethod.GET,
                        HttpEntity.EMPTY,
                        new ParameterizedTypeReference<Map<String, Object>>() {})
                .getBody());
    }

    String actions(String reference) {
        return String.valueOf(as.apply("auditor").getForObject("/api/cases/" + reference + "/history", String.class));
    }

    HttpStatusCode status(String account, String path) {
        return as.apply(account).getForEntity(path, String.class).getStatusCode();
    }

    String taskOf(String account, String reference, String name) {
        return tasksOf(account, reference, name).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task '" + name + "'"));
    }

    List<String> tasksOf(String account, String reference, String name) {
        List<Map<String, Object>> tasks = Objects.requireNonNull(as.apply(account)
                .exchange(
                        "/engine-rest/task?maxResults=200&processInstanceBusinessKey=" + reference,
                        HttpMethod.GET,
                        HttpEntity.EMPTY,
                        new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .getBody());
        return tasks.stream()
                .filter(task -> String.valueOf(task.get("name"))
                        .toLowerCase(Locale.ROOT)
                        .contains(name.toLowerCase(Locale.ROOT)))
                .map(task -> String.valueOf(task.get("id")))
                .toList();
    }

    HttpStatusCode claim(String account, String task) {
        return as.apply(account)
                .postForEntity("/engine-rest/task/" + task + "/claim", Map.of("userId", account), String.class)
                .getStatusCode();
    }

    ResponseEntity<String> submit(String account, String task, Map<String, Object> values) {
        Map<String, Object> variables = new HashMap<>();
        values.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return as.apply(account)
                .postForEntity(
                        "/engine-rest/task/" + task + "/submit-form", Map.of("variables", variables), String.class);
    }

    @SuppressWarnings("unchecked")
    static List<String> list(Map<String, Object> body, String name) {
        return (List<String>) Objects.requireNonNull(body.get(name));
    }
}
