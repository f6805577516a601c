package org.handrail.access.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.platform.DatabaseTime;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

class PartnerSystemsIT extends OnH2 {

    private static final Pattern KEY = Pattern.compile("hrk_([0-9a-f]{16})_[A-Za-z0-9_-]{43}");
    private static final String PAGES = "/operations/api-accounts";

    private final String name = "api-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private JdbcTemplate jdbc;

    private Person operator;

    @BeforeEach
    void signIn() throws Exception {
        operator = Person.signIn(port, "operator");
    }

    @Test
    void opensWhatItsScopesNameAndNothingElse() throws Exception {
        TestRestTemplate system = system("decisions:read");

        assertThat(status(system, "/api/decisions")).isEqualTo(HttpStatus.OK);
        assertThat(status(system, "/api/cases/HR-2026-000001")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(status(system, "/api/openapi")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(status(system, "/engine-rest/task/count")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(system.postForEntity("/api/referrals", Map.of(), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(audited("API_KEY_MADE")).isOne();
        assertThat(audited("API_ACCOUNT_MADE")).isOne();
    }

    @Test
    void refersAndReadsWhatItReferred() throws Exception {
        TestRestTemplate system = system("referrals:write", "cases:read");

        ResponseEntity<String> sent = system.postForEntity(
                "/api/referrals", Referral.ofStrangers(Referral.storyA(), "Programme"), String.class);

        assertThat(sent.getStatusCode()).as(sent.getBody()).isEqualTo(HttpStatus.CREATED);
        assertThat(status(
                        system, String.valueOf(sent.getHeaders().getLocation()).replaceFirst("^.*(?=/api/)", "")))
                .isEqualTo(HttpStatus.OK);
        assertThat(status(system, "/api/decisions")).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void keepsADigestOfTheKeyAndNotTheKey() throws Exception {
        String key = key(made("cases:read"));

        assertThat(jdbc.queryForList("select digest from access_api_key where account = ?", String.class, name))
                .singleElement()
                .isEqualTo(ApiKey.read(key).orElseThrow().digest())
                .isNotEqualTo(key);
        assertThat(operator.get(PAGES + "/" + name).body()).doesNotContain(key);
    }

    @Test
    void changesAKeyWithoutAGap() throws Exception {
        made("decisions:read");
        String old = key(name);
        String fresh = key(name);
        assertThat(status(with(old), "/api/decisions")).isEqualTo(HttpStatus.OK);
        assertThat(status(with(fresh), "/api/decisions")).isEqualTo(HttpStatus.OK);

        String id = ApiKey.read(old).orElseThrow().id();
        assertThat(operator.get(PAGES + "/" + name + "/keys/" + id + "/revoke").body())
                .contains("Revoke this key?");
        operator.submit(PAGES + "/" + name + "/keys/" + id + "/revoke", Map.of());

        assertThat(status(with(old), "/api/decisions")).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(status(with(fresh), "/api/decisions")).isEqualTo(HttpStatus.OK);
        assertThat(audited("API_KEY_REVOKED")).isOne();
    }

    @Test
    void opensNothingAfterItsTimeOrForAnotherName() throws Exception {
        TestRestTemplate system = system("decisions:read");
        String key = key(name);

        assertThat(anonymous()
                        .withBasicAuth("school", key)
                        .getForEntity("/api/decisions", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        jdbc.update(
                "update access_api_key set expires_at = ? where account = ?",
                DatabaseTime.of(Instant.now().minusSeconds(1)),
                name);
        assertThat(status(system, "/api/decisions")).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void opensNothingWhenTheAccountIsClosed() throws Exception {
        TestRestTemplate system = system("decisions:read");

        operator.submit(PAGES + "/" + name + "/close", Map.of());

        assertThat(status(system, "/api/decisions")).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(audited("API_ACCOUNT_CLOSED")).isOne();
    }

    @Test
    void isNoWayInForAPersonAtTheSignInPage() throws Exception {
        made("cases:read");

        String key = key(name);

        HttpResponse<String> page = operator.submit("/login", Map.of("username", name, "password", key));
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/login?refused"));
    }

    @Test
    void giveAMessageForWhatIsMissing() throws Exception {
        HttpResponse<String> page = operator.submit(PAGES, Map.of("name", "school", "title", "Records"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Enter a name that begins with api-", "Choose whose system it is", "value=\"Records\"");
    }

    @Test
    void isForOperatorsOnly() throws Exception {
        assertThat(Person.signIn(port, "manager").get(PAGES).statusCode()).isEqualTo(403);
        assertThat(operator.get(PAGES).statusCode()).isEqualTo(200);
    }

    @Test
    void makesWhoeverGuessesWaitAndSaysHowLong() throws Exception {
        TestRestTemplate guesser = anonymous().withBasicAuth("guessed-" + name, "wrong");
        for (int slip = 0; slip < 4; slip++) {
            assertThat(guesser.getForEntity("/api/decisions", String.class).getStatusCode())
                    .isEqualTo(HttpStatus.UNAUTHORIZED);
        }

        ResponseEntity<String> paused = guesser.getForEntity("/api/decisions", String.class);

        assertThat(paused.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(paused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(Integer.parseInt(String.valueOf(paused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))))
                .isBetween(1, 6);
        assertThat(status(as("triage"), "/api/decisions")).isEqualTo(HttpStatus.OK);
        assertThat(count("select count(*) from audit_event where action = 'SIGN_IN_DELAYED'"))
                .isPositive();
    }

    private TestRestTemplate system(String... scopes) throws Exception {
        return with(key(made(scopes)));
    }

    private TestRestTemplate with(String key) {
        return anonymous().withBasicAuth(name, key);
    }

    private String made(String... scopes) throws Exception {
        HttpResponse<String> answer = operator.submit(
                PAGES,
                Map.of("name", name, "title", "Records", "organisation", "school", "scopes", String.join(",", scopes)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return name;
    }

    private String key(String account) throws Exception {
        Matcher key = KEY.matcher(
                operator.submit(PAGES + "/" + account + "/keys", Map.of()).body());
        assertThat(key.find()).isTrue();
        return key.group();
    }

    private static HttpStatus status(TestRestTemplate who, String path) {
        return HttpStatus.valueOf(
                who.getForEntity(path, String.class).getStatusCode().value());
    }

    private long audited(String action) {
        return count("select count(*) from audit_event where action = ? and subject = ?", action, name);
    }

    private long count(String sql, Object... values) {
        Long found = jdbc.queryForObject(sql, Long.class, values);
        return found == null ? 0 : found;
    }
}
