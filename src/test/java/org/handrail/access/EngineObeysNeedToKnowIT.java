package org.handrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** Tasklist and Cockpit tell of a case no more than our own pages do, asked by their own calls on both addresses. */
class EngineObeysNeedToKnowIT extends OnH2 {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String TRIAGE = "Have the triage conversation";
    private static final List<String> OF_A_CASE = List.of(
            "/task?processInstanceBusinessKey={case}",
            "/task?processInstanceId={instance}",
            "/task?processInstanceBusinessKeyLike=%25{part}",
            "/task/count?processInstanceBusinessKey={case}",
            "/task/{task}",
            "/task/{task}/variables",
            "/task/{task}/localVariables",
            "/task/{task}/form",
            "/task/{task}/form-variables",
            "/task/{task}/deployed-form",
            "/task/{task}/identity-links",
            "/task/{task}/comment",
            "/task/{task}/attachment",
            "/process-instance?businessKey={case}",
            "/process-instance/count?businessKey={case}",
            "/process-instance/{instance}",
            "/process-instance/{instance}/variables",
            "/process-instance/{instance}/activity-instances",
            "/execution?processInstanceId={instance}",
            "/execution/{instance}",
            "/variable-instance?processInstanceIdIn={instance}",
            "/event-subscription?processInstanceId={instance}",
            "/job?processInstanceId={instance}",
            "/incident?processInstanceId={instance}");
    private static final List<String> HISTORY = List.of(
            "/history/task?processInstanceBusinessKey={case}",
            "/history/task?processInstanceId={instance}",
            "/history/process-instance?processInstanceBusinessKey={case}",
            "/history/process-instance/{instance}",
            "/history/activity-instance?processInstanceId={instance}",
            "/history/variable-instance?processInstanceId={instance}",
            "/history/detail?processInstanceId={instance}",
            "/history/identity-link-log?taskId={task}",
            "/history/decision-instance?processInstanceId={instance}",
            "/history/incident?processInstanceId={instance}",
            "/history/user-operation?processInstanceId={instance}");

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CurrentActor actor;

    @Test
    void showsATaskToItsTeamAndNothingOfTheCaseToOthers() throws IOException, InterruptedException {
        String reference = received("Engineroom");
        String task = desk().task("triage", reference, TRIAGE);
        assertThat(as("triage")
                        .getForObject("/engine-rest/task/" + task, JsonNode.class)
                        .path("name")
                        .asText())
                .isEqualTo(TRIAGE);
        for (String account : List.of("foodbank", "practitioner2", "linkworker", "school", "manager", "auditor")) {
            Person browser = Person.signIn(port, account);
            for (String path : all(OF_A_CASE, HISTORY)) {
                saysNothing(account + " /engine-rest" + path, rest(account, filled(path, reference, task)));
                saysNothing(account + " " + WEB + path, web(browser, filled(path, reference, task)));
            }
            assertThat(as(account)
                            .postForEntity(
                                    "/engine-rest/task/" + task + "/claim", Map.of("userId", account), String.class)
                            .getStatusCode()
                            .is4xxClientError())
                    .as("%s claims", account)
                    .isTrue();
            filtersSayNothing(account, reference);
        }
    }

    @Test
    void refusesHistoryToThoseWhoWorkOnTheCase() throws IOException, InterruptedException {
        String reference = received("Engineworkers");
        String task = desk().task("triage", reference, TRIAGE);
        for (String path : HISTORY) {
            saysNothing("triage " + path, rest("triage", filled(path, reference, task)));
            saysNothing("operator " + path, rest("operator", filled(path, reference, task)));
        }
        desk().does("triage", reference, TRIAGE, Referral.decided("3"));
        assertThat(desk().tasks("triage", reference))
                .as("looking afterwards is for our own pages")
                .isEmpty();
    }

    @Test
    void forgetsWhoHadATaskBefore() {
        String reference = received("Handedon");
        String task = desk().task("triage", reference, TRIAGE);
        as("triage").postForEntity("/engine-rest/task/" + task + "/claim", Map.of("userId", "triage"), String.class);
        actor.runAs(Actor.SYSTEM, () -> tasks.setAssignee(task, "practitioner2"));
        assertThat(rest("practitioner2", "/task/" + task).status()).isEqualTo(200);
        actor.runAs(Actor.SYSTEM, () -> tasks.setAssignee(task, "triage"));
        assertThat(rest("practitioner2", "/task/" + task).status()).isNotEqualTo(200);
        assertThat(as("practitioner2")
                        .getForEntity("/api/cases/" + reference, String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsOfATaskWhatItsFormMentionsAndNoOtherValueOfTheProcess() {
        String task = desk().task("triage", received("Formvalues"), TRIAGE);

        JsonNode values = as("triage").getForObject("/engine-rest/task/" + task + "/form-variables", JsonNode.class);

        assertThat(values.has("view_household")).isTrue();
        assertThat(values.has("triageReminderAt")).as("a timer of the process").isFalse();
    }

    @Test
    void letsPeopleTakeATaskForThemselvesOnly() {
        String reference = received("Takenforothers");
        String task = desk().task("triage", reference, TRIAGE);
        for (String base : List.of("/engine-rest", "/engine-rest/engine/default")) {
            assertThat(claimed(base, task, "housing2")).as("for a partner").isEqualTo(HttpStatus.BAD_REQUEST);
        }
        assertThat(as("housing2")
                        .getForEntity("/api/cases/" + reference, String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(claimed("/engine-rest", task, "triage")).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(claimed("/engine-rest", task, null)).as("taken away").isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(as("triage")
                        .getForObject("/engine-rest/task/" + task, JsonNode.class)
                        .path("assignee")
                        .asText())
                .isEqualTo("triage");
    }

    private HttpStatusCode claimed(String base, String task, @Nullable String account) {
        return as("triage")
                .postForEntity(
                        base + "/task/" + task + "/claim", Collections.singletonMap("userId", account), String.class)
                .getStatusCode();
    }

    @Test
    void letsAnOperatorMendAProcessAndSeeNoCase() throws IOException, InterruptedException {
        String reference = received("Enginehands");
        String task = desk().task("triage", reference, TRIAGE);
        for (String path : OF_A_CASE) {
            if (path.startsWith("/task")) {
                saysNothing("operator " + path, rest("operator", filled(path, reference, task)));
            }
        }
        assertThat(as("operator")
                        .getForEntity("/api/cases/" + reference, String.class)
                        .getStatusCode())
                .as("a reference opens nothing")
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(Person.signIn(port, "operator").get("/cases").body()).doesNotContain(reference);
    }

    private String received(String family) {
        return desk().received(Referral.ofStrangers(Referral.storyA(), family));
    }

    private void filtersSayNothing(String account, String reference) {
        ResponseEntity<JsonNode> answer = as(account).getForEntity("/engine-rest/filter?maxResults=50", JsonNode.class);
        if (account.equals("auditor")) {
            assertThat(answer.getStatusCode()).as("does no case work").isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(as(account)
                            .postForEntity(
                                    "/engine-rest/filter/" + aFilter() + "/list?maxResults=50", Map.of(), String.class)
                            .getStatusCode())
                    .isEqualTo(HttpStatus.FORBIDDEN);
            return;
        }
        assertThat(answer.getStatusCode()).as(account).isEqualTo(HttpStatus.OK);
        JsonNode filters = Objects.requireNonNull(answer.getBody());
        assertThat(filters).as(account).isNotEmpty();
        for (JsonNode filter : filters) {
            String path = "/engine-rest/filter/" + filter.path("id").asText();
            Map<String, String> asked = Map.of("processInstanceBusinessKey", reference);
            assertThat(as(account).postForObject(path + "/list?maxResults=50", asked, JsonNode.class))
                    .as("%s %s", account, filter.path("name"))
                    .isEmpty();
            assertThat(as(account)
                            .postForObject(path + "/count", asked, JsonNode.class)
                            .path("count")
                            .asInt())
                    .isZero();
        }
    }

    private String aFilter() {
        return as("triage")
                .getForObject("/engine-rest/filter?maxResults=1", JsonNode.class)
                .path(0)
                .path("id")
                .asText();
    }

    private String filled(String path, String reference, String task) {
        String instance = actor.runAs(
                Actor.SYSTEM,
                () -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .list()
                        .get(0)
                        .getId());
        return path.replace("{case}", reference)
                .replace("{part}", reference.substring(3))
                .replace("{instance}", instance)
                .replace("{task}", task);
    }

    private record Answer(int status, String body) {}

    private Answer rest(String account, String path) {
        ResponseEntity<String> answer =
                as(account).getForEntity(URI.create("http://localhost:" + port + "/engine-rest" + path), String.class);
        return new Answer(answer.getStatusCode().value(), String.valueOf(answer.getBody()));
    }

    private static Answer web(Person browser, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.get(WEB + path);
        return new Answer(answer.statusCode(), answer.body());
    }

    private static void saysNothing(String asked, Answer answer) {
        boolean refused = answer.status() >= 400 && answer.status() < 500;
        boolean empty =
                List.of("[]", "{}", "{\"count\":0}").contains(answer.body().replaceAll("\\s", ""));
        assertThat(refused || empty)
                .as("%s: %s %s", asked, answer.status(), answer.body())
                .isTrue();
    }

    private static List<String> all(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
