package org.handrail.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What people do with a case, as calls from outside; background jobs run when a test says so. Nothing may leak on the way. */
public final class CaseDesk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

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

    public String received(Map<String, Object> body) {
        ResponseEntity<Map<String, Object>> answer =
                as.apply("school").exchange("/api/referrals", HttpMethod.POST, new HttpEntity<>(body), OBJECT);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.CREATED);
        return String.valueOf(Objects.requireNonNull(answer.getBody()).get("reference"));
    }

    public String status(String reference) {
        return String.valueOf(Objects.requireNonNull(as.apply("triage")
                        .exchange("/api/cases/" + reference, HttpMethod.GET, HttpEntity.EMPTY, OBJECT)
                        .getBody())
                .get("status"));
    }

    public String history(String reference) {
        return String.valueOf(as.apply("triage").getForObject("/api/cases/" + reference + "/history", String.class));
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

    public void does(String account, String reference, String name, Map<String, Object> answers) {
        ResponseEntity<String> answer = tries(account, reference, name, answers);
        assertThat(answer.getStatusCode()).as(name + ": " + answer.getBody()).isEqualTo(HttpStatus.NO_CONTENT);
        nothingLeaked();
    }

    public ResponseEntity<String> tries(String account, String reference, String name, Map<String, Object> answers) {
        String task = tasks(account, reference).stream()
                .filter(one -> one.startsWith(name))
                .findFirst()
                .map(one -> one.substring(one.indexOf('|') + 1))
                .orElseThrow(() -> new AssertionError("No '" + name + "' among " + tasks(account, reference)));
        as.apply(account)
                .postForEntity("/engine-rest/task/" + task + "/claim", Map.of("userId", account), String.class);
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((key, value) -> variables.put(
                key,
                value instanceof List<?> many
                        ? Map.of("type", "Json", "value", JSON.valueToTree(many).toString())
                        : Map.of("value", value)));
        return as.apply(account)
                .postForEntity(
                        "/engine-rest/task/" + task + "/submit-form", Map.of("variables", variables), String.class);
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
    }
}
