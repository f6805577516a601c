package org.handrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a worker's program is told where Handrail has a way of its own, and how many rows it may have. */
class EngineCallsIT extends OnH2 {

    @ParameterizedTest
    @CsvSource({
        "/task/t1/comment/create, Write a note on the page of the case",
        "/task/t1/attachment/create, Write a note on the page of the case",
        "/task/t1/unclaim, /give-back",
        "/task/t1/assignee, /give-back",
        "/task/t1/complete, /submit-form",
        "/message, /referrals/new",
        "/process-definition/key/front-door/start, /referrals/new",
        "/deployment/create, does not open this call"
    })
    void saysWhatToDoInstead(String path, String words) {
        for (String base : new String[] {"/engine-rest", "/engine-rest/engine/default"}) {
            ResponseEntity<String> answer = as("triage").postForEntity(base + path, Map.of(), String.class);

            assertThat(answer.getStatusCode()).as(base).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(answer.getBody()).contains(words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?maxResults=201", "?%6daxResults=2000&maxResults=10"})
    void givesAProgramNoEndlessList(String query) {
        URI address = URI.create("http://localhost:" + port + "/engine-rest/task" + query);
        ResponseEntity<String> answer = as("triage").getForEntity(address, String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("at most 200");
    }

    @Test
    void givesAProgramAListOfTwoHundred() {
        assertThat(as("triage")
                        .getForEntity("/engine-rest/task?maxResults=200", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "approver", "auditor", "inspector", "operator"})
    void opensNothingOfTheEngineToThoseWhoDoNoCaseWork(String account) {
        assertThat(as(account)
                        .getForEntity("/engine-rest/task?maxResults=10", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/count", "/engine-rest/engine/default/task/count"})
    void asksForABodyWhereThereIsNone(String path) {
        HttpHeaders json = new HttpHeaders();
        json.setContentType(MediaType.APPLICATION_JSON);
        for (HttpEntity<?> nothing : List.of(HttpEntity.EMPTY, new HttpEntity<>("null", json))) {
            ResponseEntity<String> answer = as("triage").postForEntity(path, nothing, String.class);

            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(answer.getBody()).contains("Send a JSON object as the body");
        }
        assertThat(as("triage").postForEntity(path, Map.of(), String.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void answersAnUploadWithTheRefusalAndNotWithAFault() throws IOException, InterruptedException {
        Person triage = Person.signIn(port, "triage");
        for (String path : List.of("task/count", "deployment/create", "task/t1/attachment/create")) {
            assertThat(triage.call(
                                    "POST",
                                    "/camunda/api/engine/engine/default/" + path,
                                    "Content-Type",
                                    "multipart/form-data; boundary=x")
                            .statusCode())
                    .as(path)
                    .isEqualTo(HttpStatus.FORBIDDEN.value());
        }
        assertThat(Person.signIn(port, "infoofficer")
                        .submit("/staff-directory", Map.of("file", "none"))
                        .statusCode())
                .as("a form without a file")
                .isEqualTo(HttpStatus.BAD_REQUEST.value());
    }
}
