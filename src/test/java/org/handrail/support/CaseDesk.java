package org.handrail.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.TableScan;
import org.handrail.support.FormOnScreen.FormAsked;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What people do with a case, as calls from outside; background jobs run when a test says so. Whenever a test looks how a
 * case stands, the whole database is looked through for words that leaked on the way: the engine's history keeps them all.
 */
public final class CaseDesk implements Desk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    /** Sees each case, however long ago somebody worked on it. */
    private static final String READER = "auditor";

    private final Function<String, TestRestTemplate> as;
    private final DataSource database;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final CurrentActor actor;

    public CaseDesk(
            Function<String, TestRestTemplate> as,
            DataSource database,
            RuntimeService runtime,
            ManagementService jobs,
            CurrentActor actor) {
        this.as = as;
        this.database = database;
        this.runtime = runtime;
        this.jobs = jobs;
        this.actor = actor;
    }

    @Override
    public String received(Map<String, Object> body) {
        return receivedFrom("school", body);
    }

    /** The reference of a case that another account referred. */
    public String receivedFrom(String account, Map<String, Object> body) {
        ResponseEntity<Map<String, Object>> answer =
                as.apply(account).exchange("/api/referrals", HttpMethod.POST, new HttpEntity<>(body), OBJECT);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.CREATED);
        return String.valueOf(Objects.requireNonNull(answer.getBody()).get("reference"));
    }

    @Override
    public String status(String reference) {
        nothingLeaked();
        return String.valueOf(read(READER, reference).get("status"));
    }

    /** The case as its interface answers it to this account. */
    public Map<String, Object> read(String account, String reference) {
        return Objects.requireNonNull(as.apply(account)
                .exchange("/api/cases/" + reference, HttpMethod.GET, HttpEntity.EMPTY, OBJECT)
                .getBody());
    }

    /** Calls in the name of an account. */
    public TestRestTemplate as(String account) {
        return as.apply(account);
    }

    @Override
    public String history(String reference) {
        nothingLeaked();
        return String.valueOf(as.apply(READER).getForObject("/api/cases/" + reference + "/history", String.class));
    }

    public List<String> tasks(String account, String reference) {
        List<Map<String, Object>> tasks = Objects.requireNonNull(as.apply(account)
                .exchange(
                        "/engine-rest/task?maxResults=200&processInstanceBusinessKey=" + reference,
                        HttpMethod.GET,
                        HttpEntity.EMPTY,
                        new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .getBody());
        return tasks.stream()
                .map(task -> task.get("name") + "|" + task.get("id"))
                .toList();
    }

    @Override
    public void does(String account, String reference, String name, Map<String, Object> answers) {
        ResponseEntity<String> answer = tries(account, reference, name, answers);
        assertThat(answer.getStatusCode()).as(name + ": " + answer.getBody()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    /** The id of the first task whose name begins like this. */
    public String task(String account, String reference, String name) {
        return tasks(account, reference).stream()
                .filter(one -> one.startsWith(name))
                .findFirst()
                .map(one -> one.substring(one.indexOf('|') + 1))
                .orElseThrow(() -> new AssertionError("No '" + name + "' among " + tasks(account, reference)));
    }

    /** What the form of a task asks. */
    FormAsked form(String account, String task) {
        String address = "/engine-rest/task/" + task;
        TestRestTemplate worker = as.apply(account);
        Map<String, JsonNode> choices = new HashMap<>();
        worker.getForObject(address + "/form-variables", JsonNode.class)
                .properties()
                .forEach(one -> choices.put(one.getKey(), read(one.getValue().path("value"))));
        return new FormAsked(worker.getForObject(address + "/deployed-form", JsonNode.class), choices);
    }

    private static JsonNode read(JsonNode value) {
        try {
            return value.isTextual() && value.asText().startsWith("[") ? JSON.readTree(value.asText()) : value;
        } catch (JsonProcessingException notJson) {
            return value;
        }
    }

    @Override
    public boolean waits(String account, String reference, String task) {
        return tasks(account, reference).stream().anyMatch(one -> one.startsWith(task));
    }

    @Override
    public void answersOffer(String partner, String reference, String answer, Map<String, String> typed) {
        pages().answersOffer(partner, reference, answer, typed);
    }

    @Override
    public void sends(String account, String reference, String form, Map<String, String> typed) {
        pages().sends(account, reference, form, typed);
    }

    @Override
    public void comes(String reference, String step) {
        runs(job(reference, step));
    }

    private OwnPages pages() {
        return new OwnPages(URI.create(as.apply("triage").getRootUri()).getPort());
    }

    public ResponseEntity<String> tries(String account, String reference, String name, Map<String, Object> answers) {
        String task = task(account, reference, name);
        as.apply(account)
                .postForEntity("/engine-rest/task/" + task + "/claim", Map.of("userId", account), String.class);
        return submits(account, task, answers);
    }

    /** Sends the form of a task that the account holds, or does not. */
    public ResponseEntity<String> submits(String account, String task, Map<String, Object> answers) {
        return as.apply(account)
                .postForEntity("/engine-rest/task/" + task + "/submit-form", Submission.of(answers), String.class);
    }

    /** The job of the case that waits at this step, or the one that waits for no time. */
    public Job job(String reference, String step) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> jobs.createJobQuery().processInstanceId(id).activityId(step).list().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No job at " + step));
    }

    public void runs(Job job) {
        actor.runAs(Actor.SYSTEM, () -> {
            jobs.executeJob(job.getId());
        });
        nothingLeaked();
    }

    public void nothingLeaked() {
        TableScan scan = new TableScan(database);
        assertThat(scan.columnsWith(Referral.MARKS)).isEmpty();
        assertThat(scan.engineColumnsWith(Referral.CODED_MARKS)).isEmpty();
        KnownByRelation.isInStep(database);
    }
}
