package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class EngineHardeningIT extends OnH2 {

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
