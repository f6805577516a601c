package org.handrail.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handrail.platform.TableScan;
import org.handrail.support.FailingWork;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Marked words sent every way there is into the engine and the log, on either database. */
final class CanaryStory {

    private static final String WORDS = String.join(" ", Referral.MARKS);

    private final FrontDoorStory door;
    private final Function<String, TestRestTemplate> as;
    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final int port;
    private final FailingWork failing;

    CanaryStory(
            FrontDoorStory door,
            Function<String, TestRestTemplate> as,
            DataSource database,
            int port,
            FailingWork failing) {
        this.door = door;
        this.as = as;
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
        this.port = port;
        this.failing = failing;
    }

    /** Coded facts that are sensitive by themselves, then news on the way: a concern is raised, agreement is withdrawn. */
    void keepsConcernsAndEndingsOutOfTheEngine() throws Exception {
        String reference = received(Referral.sensitive(), "Canaryfamily-news");
        door.nothingLeaked();

        int before = door.tasksOf("dsl", reference, "").size();
        Person triage = Person.signIn(port, "triage");
        assertThat(triage.submit("/cases/" + reference + "/concern", Map.of("concern", WORDS, "about", "ADULT"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("done=concern"));
        assertThat(door.tasksOf("dsl", reference, "")).hasSizeGreaterThan(before);
        door.nothingLeaked();

        assertThat(triage.submit(
                                "/cases/" + reference + "/ending",
                                Map.of("ending", "AGREEMENT_WITHDRAWN", "endingWords", WORDS))
                        .statusCode())
                .isEqualTo(302);
        assertThat(door.taskOf("manager", reference, "Check that all are safe")).isNotBlank();
        assertThat(triage.get("/cases/" + reference).body()).contains(WORDS);
        door.nothingLeaked();
    }

    /** The engine notes that a job and an outside task failed, in every place where it can, and none repeats the words. */
    void keepsTheWordsOfFailuresOutOfTheEngine() {
        failing.failFor(received(Referral.storyA(), "Canaryfamily-failure"));

        for (String noted : List.of(
                "act_ru_job where exception_msg_ is not null",
                "act_ru_job where exception_stack_id_ is not null",
                "act_ru_ext_task where error_msg_ is not null",
                "act_ru_ext_task where error_details_id_ is not null",
                "act_ru_incident where incident_msg_ is not null and incident_type_ = 'failedJob'",
                "act_ru_incident where incident_msg_ is not null and incident_type_ = 'failedExternalTask'",
                "act_hi_incident where incident_msg_ is not null",
                "act_hi_job_log where job_exception_msg_ is not null",
                "act_hi_job_log where job_exception_stack_id_ is not null",
                "act_hi_ext_task_log where error_msg_ is not null",
                "act_hi_ext_task_log where error_details_id_ is not null",
                "act_ge_bytearray where lower(name_) like '%exception%'")) {
            assertThat(jdbc.queryForObject("select count(*) from " + noted, Long.class))
                    .as(noted)
                    .isPositive();
        }
        door.nothingLeaked();
    }

    /** What is sent cannot be read, or is more than a column takes: parsers and databases like to quote it. */
    void failsWithMarkedRequests() {
        for (String body : List.of("{\"reason\": " + WORDS, "{\"reason\": {\"" + WORDS + "\": 1}}", WORDS)) {
            assertThat(sent("school", "/api/referrals", body).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(sent("triage", "/engine-rest/task?maxResults=10", body).getStatusCode())
                    .as("the engine looks over a name that it does not know")
                    .isEqualTo(body.endsWith("}}") ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        }
        Map<String, Object> tooLong = new HashMap<>(Referral.storyA());
        tooLong.put("area", WORDS.repeat(50));
        assertThat(door.post("school", tooLong, null).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(door.post("school", Referral.storyA(), WORDS.repeat(50)).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(as.apply("triage")
                        .getForEntity("/api/cases/{words}", String.class, WORDS)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        door.nothingLeaked();
    }

    /** Each place of the engine's own interface that would take free text from a worker. */
    void refusesWordsThroughTheEnginesInterface() {
        String reference = received(Referral.storyA(), "Canaryfamily-round");
        String task = door.taskOf("triage", reference, "Have the triage conversation");
        assertThat(door.claim("triage", task)).isEqualTo(HttpStatus.NO_CONTENT);
        String at = "/engine-rest/task/" + task;
        Map<String, Object> word = Map.of("value", WORDS, "type", "String");

        refused(HttpMethod.PUT, at + "/variables/words", word);
        refused(HttpMethod.PUT, at + "/localVariables/words", word);
        refused(HttpMethod.PUT, at + "/variables/agreedLevel", word);
        refused(HttpMethod.POST, at + "/comment/create", Map.of("message", WORDS));
        refused(HttpMethod.PUT, at, Map.of("name", WORDS, "description", WORDS));
        refused(HttpMethod.POST, at + "/assignee", Map.of("userId", WORDS));
        refused(HttpMethod.POST, "/engine-rest/task/create", Map.of("name", WORDS));
        refused(
                HttpMethod.POST,
                "/engine-rest/process-definition/key/front-door/start",
                Map.of("businessKey", WORDS, "variables", Map.of("words", word)));
        refused(
                HttpMethod.POST,
                "/engine-rest/message",
                Map.of(
                        "messageName",
                        "msg.safeguarding.raised",
                        "businessKey",
                        reference,
                        "processVariables",
                        Map.of("words", word)));
        refused(
                HttpMethod.POST,
                "/engine-rest/filter/create",
                Map.of(
                        "resourceType",
                        "Task",
                        "name",
                        WORDS,
                        "owner",
                        "triage",
                        "query",
                        Map.of(),
                        "properties",
                        Map.of()));
        door.nothingLeaked();
    }

    /** A scan that finds nothing must be one that could. */
    void findsMarksInEveryKindOfColumn() {
        TableScan scan = new TableScan(database);
        byte[] bytes = WORDS.getBytes(StandardCharsets.UTF_8);
        try {
            jdbc.update(
                    "insert into act_ge_bytearray (id_, rev_, name_, bytes_) values ('canary', 1, 'planted', ?)",
                    bytes);
            jdbc.update(
                    "insert into act_ru_variable (id_, rev_, type_, name_, text_, var_scope_)"
                            + " values ('canary', 1, 'string', 'x', ?, 'x')",
                    WORDS);
            jdbc.update(
                    "insert into act_hi_varinst (id_, name_, var_type_, text_) values ('canary', 'x', 'string', ?)",
                    "exploitation");
            assertThat(scan.columnsWith(Referral.MARKS))
                    .containsExactly("act_ge_bytearray.bytes_", "act_ru_variable.text_");
            assertThat(scan.engineColumnsWith(Referral.MARKS))
                    .containsExactly("act_ge_bytearray.bytes_", "act_ru_variable.text_");
            assertThat(scan.engineColumnsWith(Referral.CODED_MARKS)).containsExactly("act_hi_varinst.text_");
        } finally {
            for (String table : List.of("act_ge_bytearray", "act_ru_variable", "act_hi_varinst")) {
                jdbc.update("delete from " + table + " where id_ = 'canary'");
            }
        }
        door.nothingLeaked();
    }

    void findsAMarkInTheLog(CapturedOutput log) {
        LoggerFactory.getLogger(CanaryStory.class).info("Planted: {}", Referral.MARKS[0]);

        assertThat(log).contains(Referral.MARKS[0]);
    }

    /** Neither the log nor anything else that was printed; every logger writes at the level that it has in production. */
    void nothingIsIn(CapturedOutput log) {
        assertThat(log.getAll().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(List.of(Referral.MARKS).stream()
                        .map(mark -> mark.toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    private String received(Map<String, Object> body, String familyName) {
        return String.valueOf(door.send(Referral.ofStrangers(body, familyName)).get("reference"));
    }

    private void refused(HttpMethod method, String path, Map<String, Object> body) {
        ResponseEntity<String> answer = as.apply("triage").exchange(path, method, new HttpEntity<>(body), String.class);
        assertThat(answer.getStatusCode().is4xxClientError())
                .as("%s %s answered %s %s", method, path, answer.getStatusCode(), answer.getBody())
                .isTrue();
    }

    private ResponseEntity<String> sent(String account, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return as.apply(account).postForEntity(path, new HttpEntity<>(body, headers), String.class);
    }
}
