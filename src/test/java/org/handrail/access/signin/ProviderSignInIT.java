package org.handrail.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.platform.TableScan;
import org.handrail.support.IdentityProvider;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ProviderSignInIT extends OnH2 {

    private static final long HOUR = 3600;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService engine;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void letsInWhomTheProviderKnowsAndKeepsTheAccount() throws Exception {
        String name = "p-" + UUID.randomUUID();
        Newcomer person = new Newcomer(port);

        HttpResponse<String> home = signsIn(person, name, Map.of("email", "quillon.marsh@example.org"));

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(person.goes("/session").body()).contains(name);
        assertThat(accounts.find(name)).hasValueSatisfying(account -> {
            assertThat(account.role()).isEqualTo(Role.PRACTITIONER);
            assertThat(account.organisation()).isEqualTo("council");
            assertThat(account.groups()).containsExactlyInAnyOrder("council-early-help", "council-hub");
        });
        assertThat(engine.createGroupQuery().groupMember(name).list())
                .extracting(Group::getId)
                .containsExactlyInAnyOrder("council-early-help", "council-hub");
        assertThat(person.goes("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
        assertThat(new TableScan(database).columnsWith("quillon.marsh")).isEmpty();
        assertThat(audited("SIGNED_IN", name)).isOne();
        assertThat(audited("ACCOUNT_KEPT", name)).isOne();
    }

    @Test
    void bringsRoleAndTeamsUpToDateAtTheNextSignIn() throws Exception {
        String name = "p-" + UUID.randomUUID();
        signsIn(new Newcomer(port), name, Map.of());

        signsIn(new Newcomer(port), name, Map.of("role", "COORDINATOR", "groups", List.of("/council-brokerage")));

        assertThat(accounts.find(name)).hasValueSatisfying(account -> {
            assertThat(account.role()).isEqualTo(Role.COORDINATOR);
            assertThat(account.groups()).containsExactly("council-brokerage");
        });
        assertThat(engine.createGroupQuery().groupMember(name).list())
                .extracting(Group::getId)
                .containsExactly("council-brokerage");
    }

    @Test
    void asksWithProofKeyStateAndNonce() throws Exception {
        URI asked = new Newcomer(port).ledTo(Provider.BEGIN);

        assertThat(asked.getQuery())
                .contains("response_type=code", "code_challenge=", "code_challenge_method=S256", "state=", "nonce=")
                .doesNotContain("prompt=");
    }

    @ParameterizedTest
    @CsvSource({
        "organisation, elsewhere, UNKNOWN_ORGANISATION",
        "organisation, '', NO_ORGANISATION",
        "role, KING, UNKNOWN_ROLE",
        "role, '', NO_ROLE",
        "preferred_username, '', NO_NAME",
        "preferred_username, system, NO_NAME",
        "preferred_username, triage, NAME_TAKEN"
    })
    void refusesAnAccountThatIsNotClearAndSaysWhatToDo(String claim, String value, String why) throws Exception {
        Newcomer person = new Newcomer(port);
        long before = refused(why);

        HttpResponse<String> page = signsIn(person, "p-" + UUID.randomUUID(), Map.of(claim, value));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("You cannot sign in yet", "Ask the person in your organisation", why);
        assertThat(person.goes("/session").uri().getPath()).isEqualTo("/login");
        assertThat(refused(why)).isEqualTo(before + 1);
    }

    @Test
    void refusesTwoRoles() throws Exception {
        HttpResponse<String> page = signsIn(
                new Newcomer(port), "p-" + UUID.randomUUID(), Map.of("role", List.of("AUDITOR", "OPERATOR", "other")));

        assertThat(page.body()).contains("MANY_ROLES");
    }

    @Test
    void givesNobodyTheWorkOfSomebodyWhoHadTheNameBefore() throws Exception {
        String name = "p-" + UUID.randomUUID();
        signsIn(new Newcomer(port), name, Map.of());
        IdentityProvider.nextToken("somebody-else", claims(name, Map.of()), HOUR);

        assertThat(new Newcomer(port).goes(Provider.BEGIN).body()).contains("NAME_TAKEN");
    }

    @Test
    void refusesAnAccountThatWasSwitchedOff() throws Exception {
        String name = "p-" + UUID.randomUUID();
        signsIn(new Newcomer(port), name, Map.of());
        jdbc.update("update access_account set enabled = false where name = ?", name);

        assertThat(signsIn(new Newcomer(port), name, Map.of()).body()).contains("ACCOUNT_OFF");
        assertThat(accounts.find(name))
                .hasValueSatisfying(account -> assertThat(account.enabled()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"aud, other", "expired, ''", "nonce, not-the-one-we-sent", "iss, https://other.example"})
    void refusesATokenThatIsNotForUsNowOrFromThem(String fault, String value) throws Exception {
        String name = "p-" + UUID.randomUUID();
        Map<String, Object> claims = claims(name, Map.of());
        if (!fault.equals("expired")) {
            claims.put(fault, value);
        }
        IdentityProvider.nextToken(name, claims, fault.equals("expired") ? -HOUR : HOUR);
        Newcomer person = new Newcomer(port);

        HttpResponse<String> page = person.goes(Provider.BEGIN);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("PROVIDER");
        assertThat(accounts.find(name)).isEmpty();
        assertThat(person.goes("/session").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void takesNoAnswerThatWeDidNotAskFor() throws Exception {
        HttpResponse<String> page =
                new Newcomer(port).goes("/login/oauth2/code/organisation?code=stolen&state=made-up");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("PROVIDER");
    }

    @Test
    void leadsBackToTheExportAfterAFreshSignIn() throws Exception {
        String name = "p-" + UUID.randomUUID();
        Map<String, Object> auditor = Map.of("role", "AUDITOR", "auth_time", secondsAgo(600));
        Newcomer person = new Newcomer(port);
        signsIn(person, name, auditor);

        HttpResponse<String> ask = person.goes("/audit/events.csv?actor=" + name);
        assertThat(ask.uri().getPath()).isEqualTo("/sign-in-again");
        assertThat(person.ledTo("/sign-in-again/provider").getPath()).isEqualTo(Provider.BEGIN);
        assertThat(person.ledTo(Provider.BEGIN + "?again").getQuery()).contains("prompt=login", "max_age=0");

        HttpResponse<String> export = provesAgain(person, name, Map.of("role", "AUDITOR", "auth_time", secondsAgo(0)));

        assertThat(export.uri().getPath()).isEqualTo("/audit/events.csv");
        assertThat(export.uri().getQuery()).isEqualTo("actor=" + name);
        assertThat(export.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(audited("SIGNED_IN_AGAIN", name)).isOne();
    }

    @Test
    void takesNoOlderSignInOfTheProviderForAFreshOne() throws Exception {
        String name = "p-" + UUID.randomUUID();
        Newcomer person = new Newcomer(port);
        signsIn(person, name, Map.of("role", "AUDITOR"));
        person.goes("/audit/events.csv");

        HttpResponse<String> again = provesAgain(person, name, Map.of("role", "AUDITOR", "auth_time", secondsAgo(600)));

        assertThat(again.uri().getPath()).isEqualTo("/sign-in-again/onward");
        assertThat(again.body()).contains("did not say that you signed in just now");
        assertThat(audited("SIGNED_IN_AGAIN", name)).isZero();
        assertThat(person.goes("/audit/events.csv").uri().getPath()).isEqualTo("/sign-in-again");
    }

    private HttpResponse<String> signsIn(Newcomer person, String name, Map<String, Object> more) throws Exception {
        IdentityProvider.nextToken("subject-of-" + name, claims(name, more), HOUR);
        return person.goes(Provider.BEGIN);
    }

    /** The provider shows its own page, because we ask it to. */
    private HttpResponse<String> provesAgain(Newcomer person, String name, Map<String, Object> more) throws Exception {
        IdentityProvider.nextToken("subject-of-" + name, claims(name, more), HOUR);
        HttpResponse<String> there = person.goes("/sign-in-again/provider");
        assertThat(there.uri().toString()).startsWith(IdentityProvider.issuer());
        return person.provesThere(there, "subject-of-" + name);
    }

    private static Map<String, Object> claims(String name, Map<String, Object> more) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "preferred_username",
                name,
                "organisation",
                "council",
                "role",
                "PRACTITIONER",
                "groups",
                List.of("council-early-help", "/council-hub", "Not A Team")));
        claims.putAll(more);
        return claims;
    }

    private static long secondsAgo(long seconds) {
        return Instant.now().getEpochSecond() - seconds;
    }

    private long audited(String action, String account) {
        return count("select count(*) from audit_event where action = ? and actor = ?", action, account);
    }

    private long refused(String why) {
        return count(
                "select count(*) from audit_event where action = 'SIGN_IN_REFUSED' and cast(details as varchar) like ?",
                "%" + why + "%");
    }

    private long count(String sql, Object... values) {
        Long found = jdbc.queryForObject(sql, Long.class, values);
        return found == null ? 0 : found;
    }
}
