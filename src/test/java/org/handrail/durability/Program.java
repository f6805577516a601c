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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handrail.support.HandrailContext;
import org.handrail.support.Submission;

/** Calls of a partner's or worker's program. Each throws {@link IOException} when the application goes away meanwhile. */
record Program(int port) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int CONFLICT = 409;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An open task of the engine. */
    record Task(String id, String name, String assignee) {}

    String refer(Map<String, Object> referral, String key) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                request("school", "/api/referrals")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(referral))),
                CREATED);
        return JSON.readTree(answer.body()).path("reference").asText();
    }

    JsonNode caseOf(String reference) throws IOException, InterruptedException {
        return JSON.readTree(
                send(request("auditor", "/api/cases/" + reference), OK).body());
    }

    JsonNode historyOf(String reference) throws IOException, InterruptedException {
        return JSON.readTree(send(request("auditor", "/api/cases/" + reference + "/history"), OK)
                .body());
    }

    /** The open task of the case that {@code triage} may see. */
    Task onlyTask(String reference) throws IOException, InterruptedException {
        List<Task> tasks = tasks("triage", reference);
        if (tasks.size() != 1) {
            throw new AssertionError(reference + " has " + tasks.size() + " open tasks");
        }
        return tasks.get(0);
    }

    /** The open tasks of the case that {@code account} may see. */
    List<Task> tasks(String account, String reference) throws IOException, InterruptedException {
        String address = "/engine-rest/task?maxResults=50&processInstanceBusinessKey=" + reference;
        List<Map<String, Object>> tasks =
                JSON.readValue(send(request(account, address), OK).body(), new TypeReference<>() {});
        return tasks.stream()
                .map(task -> new Task(
                        String.valueOf(task.get("id")),
                        String.valueOf(task.get("name")),
                        String.valueOf(task.get("assignee"))))
                .toList();
    }

    /** How many tasks of each key {@code account} may see. */
    Map<String, Long> tasksOf(String account) throws IOException, InterruptedException {
        List<Map<String, Object>> tasks = new ArrayList<>();
        int before = -1;
        while (tasks.size() > before) {
            before = tasks.size();
            String page = "/engine-rest/task?sortBy=id&sortOrder=asc&maxResults=200&firstResult=" + before;
            tasks.addAll(JSON.readValue(send(request(account, page), OK).body(), new TypeReference<>() {}));
        }
        return tasks.stream()
                .collect(Collectors.groupingBy(
                        task -> String.valueOf(task.get("taskDefinitionKey")), Collectors.counting()));
    }

    void claim(String account, String task) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("userId", account));
        send(request(account, "/engine-rest/task/" + task + "/claim").POST(BodyPublishers.ofString(body)), NO_CONTENT);
    }

    void complete(String account, String task, Map<String, Object> answers) throws IOException, InterruptedException {
        if (!completes(account, task, answers)) {
            throw new AssertionError("Something else changed the case while " + account + " completed a task");
        }
    }

    /** False when something else changed the case at the same moment, so that it has to be sent again. */
    boolean completes(String account, String task, Map<String, Object> answers)
            throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Submission.of(answers));
        HttpResponse<String> answer = send(
                request(account, "/engine-rest/task/" + task + "/submit-form").POST(BodyPublishers.ofString(body)),
                NO_CONTENT,
                CONFLICT);
        return answer.statusCode() == NO_CONTENT;
    }

    private HttpRequest.Builder request(String account, String path) {
        String secret = Base64.getEncoder()
                .encodeToString((account + ":" + HandrailContext.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, Integer... expected)
            throws IOException, InterruptedException {
        HttpRequest asked = request.build();
        HttpResponse<String> answer = HTTP.send(asked, BodyHandlers.ofString());
        if (!List.of(expected).contains(answer.statusCode())) {
            throw new AssertionError(asked.method() + " " + asked.uri().getPath() + " answered " + answer.statusCode()
                    + " " + answer.body());
        }
        return answer;
    }
}
