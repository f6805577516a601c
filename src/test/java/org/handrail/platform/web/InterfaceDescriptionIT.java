package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class InterfaceDescriptionIT extends OnH2 {

    private static final String PATH = "/api/openapi";

    @Test
    void describesEveryCallOfTheContractAndNothingElse() throws Exception {
        String description = as("school").getForObject(PATH, String.class);
        JsonNode paths = new ObjectMapper().readTree(description).path("paths");
        Set<String> calls = new TreeSet<>();
        paths.fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> calls.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertThat(calls)
                .as(description)
                .containsExactlyInAnyOrder(
                        "POST /api/referrals",
                        "GET /api/cases/{reference}",
                        "GET /api/cases/{reference}/history",
                        "POST /api/triage/recommendation",
                        "GET /api/decisions",
                        "GET /api/decisions/{key}",
                        "POST /api/decisions/{key}/evaluate");
    }

    @Test
    void isForThoseWhoSignedIn() {
        ResponseEntity<String> answer = anonymous().getForEntity(PATH, String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getBody()).doesNotContain("/api/referrals");
    }
}
