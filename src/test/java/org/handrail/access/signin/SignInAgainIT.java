package org.handrail.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class SignInAgainIT extends OnH2 {

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    void letsSomebodyExportRightAfterSignIn() throws Exception {
        Newcomer auditor = new Newcomer(port);
        auditor.signsIn("auditor");

        assertThat(isExport(auditor.goes("/audit/events.csv?actor=nobody"))).isTrue();
    }

    @Test
    void asksAgainAfterFiveMinutesAndLeadsBackToTheExport() throws Exception {
        Newcomer auditor = new Newcomer(port);
        auditor.signsIn("auditor");
        later(Duration.ofMinutes(5));
        String session = auditor.session();

        HttpResponse<String> ask = auditor.goes("/audit/events.csv?actor=nobody");
        assertThat(ask.uri().getPath()).isEqualTo("/sign-in-again");
        assertThat(ask.body()).contains("Sign in again");

        HttpResponse<String> wrong = auditor.sends(ask, "/sign-in-again", Map.of("password", "wrong"));
        assertThat(wrong.body()).contains("The password is not right");
        assertThat(isExport(auditor.goes("/audit/events.csv?actor=nobody"))).isFalse();

        long before = again("auditor");
        HttpResponse<String> export = auditor.sends(ask, "/sign-in-again", Map.of("password", PASSWORD));
        assertThat(export.uri().toString()).endsWith("/audit/events.csv?actor=nobody");
        assertThat(isExport(export)).isTrue();
        assertThat(again("auditor")).isEqualTo(before + 1);
        assertThat(auditor.session()).isNotEqualTo(session);
    }

    @Test
    void losesNothingThatWasTyped() throws Exception {
        String name = "api-" + UUID.randomUUID().toString().substring(0, 8);
        Newcomer operator = new Newcomer(port);
        operator.signsIn("operator");
        operator.sends(
                operator.goes("/operations/api-accounts/new"),
                "/operations/api-accounts",
                Map.of("name", name, "title", "Records", "organisation", "school", "scopes", "cases:read"));
        HttpResponse<String> page = operator.goes("/operations/api-accounts/" + name);
        later(Duration.ofMinutes(6));

        HttpResponse<String> ask = operator.sends(
                page, "/operations/api-accounts/" + name + "/keys", Map.of("typed", "Line one\nand \"two\""));
        assertThat(ask.uri().getPath()).isEqualTo("/sign-in-again");
        assertThat(ask.body()).contains("What you typed is kept");
        HttpResponse<String> kept = operator.sends(ask, "/sign-in-again", Map.of("password", PASSWORD));

        assertThat(kept.body())
                .contains("name=\"typed\"", "Line one\nand &quot;two&quot;", "Send it now")
                .contains("action=\"/operations/api-accounts/" + name + "/keys\"");
        assertThat(keysOf(name)).isZero();
        operator.sends(kept, "/operations/api-accounts/" + name + "/keys", Map.of("typed", "Line one"));
        assertThat(keysOf(name)).isOne();
    }

    private static void later(Duration by) {
        ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + by.toMillis()));
    }

    private static boolean isExport(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv");
    }

    private long keysOf(String account) {
        return count("select count(*) from access_api_key where account = ?", account);
    }

    private long again(String account) {
        return count("select count(*) from audit_event where action = 'SIGNED_IN_AGAIN' and actor = ?", account);
    }

    private long count(String sql, Object... values) {
        Long found = jdbc.queryForObject(sql, Long.class, values);
        return found == null ? 0 : found;
    }
}
