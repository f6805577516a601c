package org.handrail.durability;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handrail.support.HandrailContext;

/** Calls of a partner's or worker's program. Each throws {@link IOException} when the application goes away meanwhile. */
record Program(int port) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An open task of the engine. */
    record Task(String id, String name, String assignee) {}

    String refer(Map<String, Object> referral, String key) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                request("school", "/api/referrals")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(referral))),
                201);
        return JSON.readTree(answer.body()).path("reference").asText();
    }

    JsonNode caseOf(String reference) throws IOException, InterruptedException {
        return JSON.readTree(
                send(request("triage", "/api/cases/" + reference), 200).body());
    }

    JsonNode historyOf(String reference) throws IOException, InterruptedException {
        return JSON.readTree(send(request("triage", "/api/cases/" + reference + "/history"), 200)
                .body());
    }

    /** The open task of the case that {@code triage} may see. */
    Task onlyTask(String reference) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(request("triage", "/engine-rest/task?maxResults=10&processInstanceBusinessKey=" + reference), 200);
        List<Map<String, Object>> tasks = JSON.readValue(answer.body(), new TypeReference<>() {});
        if (tasks.size() != 1) {
            throw new AssertionError(reference + " has " + tasks.size() + " open tasks");
        }
        Map<String, Object> task = tasks.get(0);
        return new Task(
                String.valueOf(task.get("id")), String.valueOf(task.get("name")), String.valueOf(task.get("assignee")));
    }

    /** How many tasks of each key {@code account} may see. */
    Map<String, Long> tasksOf(String account) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(account, "/engine-rest/task?maxResults=1000"), 200);
        List<Map<String, Object>> tasks = JSON.readValue(answer.body(), new TypeReference<>() {});
        return tasks.stream()
                .collect(Collectors.groupingBy(
                        task -> String.valueOf(task.get("taskDefinitionKey")), Collectors.counting()));
    }

    void claim(String task) throws IOException, InterruptedException {
        send(
                request("triage", "/engine-rest/task/" + task + "/claim")
                        .POST(BodyPublishers.ofString("{\"userId\":\"triage\"}")),
                204);
    }

    void complete(String task, Map<String, Object> answers) throws IOException, InterruptedException {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        send(
                request("triage", "/engine-rest/task/" + task + "/submit-form")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("variables", variables)))),
                204);
    }

    private HttpRequest.Builder request(String account, String path) {
        String secret = Base64.getEncoder()
                .encodeToString((account + ":" + HandrailContext.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        HttpRequest asked = request.build();
        HttpResponse<String> answer = HTTP.send(asked, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new AssertionError(asked.method() + " " + asked.uri().getPath() + " answered " + answer.statusCode()
                    + " " + answer.body());
        }
        return answer;
    }
}
