package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class EngineHardeningIT extends OnH2 {

    private static final String MARK = "handrail.canary.executed";

    private static final String HOSTILE = "${''.getClass().forName('java.lang.System').getMethod('setProperty',"
            + "''.getClass(),''.getClass()).invoke(null,'" + MARK + "','1')}";

    @AfterEach
    void nothingWasExecuted() {
        assertThat(System.getProperty(MARK)).isNull();
    }

    static Stream<String> expressionFields() {
        return Arrays.stream(TaskQueryDto.class.getMethods())
                .map(method -> method.getName())
                .filter(name -> name.startsWith("set") && name.endsWith("Expression"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
                .sorted();
    }

    static Stream<Arguments> hostileQueries() {
        List<Arguments> queries = new ArrayList<>();
        expressionFields().forEach(field -> {
            for (String path : List.of("/task?maxResults=10", "/task/count")) {
                queries.add(Arguments.of(path, field, Map.of(field, HOSTILE)));
                queries.add(Arguments.of(path, field, Map.of("orQueries", List.of(Map.of(field, HOSTILE)))));
            }
        });
        return queries.stream();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("hostileQueries")
    void refusesAnExpressionInAnyFieldOfAQuery(String path, String field, Map<String, Object> query) {
        ResponseEntity<String> answer = as("triage").postForEntity("/engine-rest" + path, query, String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("expressionFields")
    void refusesAnExpressionThatExtendsASavedFilter(String field) {
        String filter = filterNamed("My tasks");

        for (String call : List.of("list?maxResults=10", "count", "singleResult")) {
            ResponseEntity<String> answer = as("triage")
                    .postForEntity(
                            "/engine-rest/filter/" + filter + "/" + call,
                            Map.of("orQueries", List.of(Map.of(field, HOSTILE))),
                            String.class);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mine or my team",
                "My tasks",
                "My team",
                "Due today",
                "Overdue",
                "Safeguarding",
                "Offers",
            })
    void keepsTheFiltersWorking(String name) {
        ResponseEntity<String> answer =
                as("triage").getForEntity("/engine-rest/filter/" + filterNamed(name) + "/count", String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/app/admin/default/setup/",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "/engine-rest/task/any/rendered-form",
                "/engine-rest/engine/default/task/any/bpmnError"
            })
    void closesSetUpAndWaysRoundAForm(String path) {
        assertThat(status(HttpMethod.POST, path, new HttpHeaders())).isEqualTo(HttpStatus.FORBIDDEN);
        HttpHeaders signedIn = new HttpHeaders();
        signedIn.setBasicAuth("triage", PASSWORD);
        assertThat(status(HttpMethod.POST, path, signedIn)).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cookie", "Origin", "Sec-Fetch-Site"})
    void refusesTheEngineInterfaceToBrowsers(String header) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth("triage", PASSWORD);
        headers.set(header, "x=y");

        assertThat(status(HttpMethod.GET, "/engine-rest/task/count", headers)).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void givesTheEngineInterfaceNoSession() {
        ResponseEntity<String> answer = as("triage").getForEntity("/engine-rest/task/count", String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    }

    @Test
    void asksAnonymousCallersToSignInWithoutAChallenge() {
        ResponseEntity<String> answer = anonymous().getForEntity("/engine-rest/task/count", String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.WWW_AUTHENTICATE);
    }

    @Test
    void givesNoStackTraceForBadInput() {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth("triage", PASSWORD);
        headers.setContentType(MediaType.APPLICATION_JSON);
        ResponseEntity<String> answer = anonymous()
                .exchange(
                        "/engine-rest/task?maxResults=10",
                        HttpMethod.POST,
                        new HttpEntity<>("{not json", headers),
                        String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).doesNotContain("at org.").doesNotContain("Exception:");
    }

    @Test
    void refusesDoubledSlashesAsBadInput() {
        assertThat(status(HttpMethod.GET, "//engine-rest/task", new HttpHeaders()))
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private HttpStatus status(HttpMethod method, String path, HttpHeaders headers) {
        URI address = URI.create("http://localhost:" + port + path);
        return HttpStatus.valueOf(anonymous()
                .exchange(address, method, new HttpEntity<>(headers), String.class)
                .getStatusCode()
                .value());
    }

    @SuppressWarnings("unchecked")
    private String filterNamed(String name) {
        List<Map<String, Object>> filters = as("triage").getForObject("/engine-rest/filter?maxResults=50", List.class);
        return filters.stream()
                .filter(filter -> name.equals(filter.get("name")))
                .map(filter -> String.valueOf(filter.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
