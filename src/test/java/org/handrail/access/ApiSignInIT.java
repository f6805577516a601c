package org.handrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

class ApiSignInIT extends OnH2 {

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsAProgramHowToSignIn(boolean wrongPassword) {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.ALL));
        if (wrongPassword) {
            headers.setBasicAuth("school", "wrong");
        }
        ResponseEntity<String> answer = get("/api/decisions", headers);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody()).contains("Send the name and password of an account.");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Basic ");
        assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, none", "Cookie, x=y", "Origin, http://localhost", "Accept, text/html"})
    void opensNoPasswordBoxInABrowser(String header, String value) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(header, value);
        ResponseEntity<String> answer = get("/api/decisions", headers);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.WWW_AUTHENTICATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "//api/cases", "/api//cases", "/engine-rest//task"})
    void saysWhatIsWrongWithADoubledSlash(String path) {
        ResponseEntity<String> answer = get(path, new HttpHeaders());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("two slashes in a row");
    }

    @Test
    void leavesTheSessionAloneThatAProgramSendsAlong() throws IOException, InterruptedException {
        Person person = Person.signIn(port, "triage");
        String password = HttpHeaders.encodeBasicAuth("school", "handrail", null);

        assertThat(person.call("GET", "/api/decisions", "Authorization", "Basic " + password)
                        .headers()
                        .allValues(HttpHeaders.SET_COOKIE))
                .isEmpty();
        assertThat(person.get("/session").body()).contains("triage");
    }

    @Test
    void keepsThatAProgramSignedInButNotEachCall() {
        assertThat(as("housing2").getForEntity("/api/decisions", String.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        long signIns = signInsOf("housing2");
        as("housing2").getForEntity("/api/decisions", String.class);
        as("housing2").getForEntity("/engine-rest/task/count", String.class);

        assertThat(signIns).isPositive();
        assertThat(signInsOf("housing2") - signIns)
                .as("one more only where an hour began")
                .isBetween(0L, 1L);
    }

    private long signInsOf(String account) {
        Long found = jdbc.queryForObject(
                "select count(*) from audit_event where action = 'SIGNED_IN' and actor = ?", Long.class, account);
        return found == null ? 0 : found;
    }

    private ResponseEntity<String> get(String path, HttpHeaders headers) {
        return anonymous()
                .exchange(
                        URI.create("http://localhost:" + port + path),
                        HttpMethod.GET,
                        new HttpEntity<>(headers),
                        String.class);
    }
}
