package org.handrail.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.TableScan;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

class SessionsIT extends OnH2 {

    private final String name = "s-" + UUID.randomUUID();

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource database;

    private final Account account =
            new Account(name, "Somebody", "council", Role.PRACTITIONER, Set.of("council-early-help"), true, null);

    @BeforeEach
    void hire() {
        accounts.keep(account, passwords.encode(PASSWORD));
    }

    @Test
    void givesTheSessionAnotherNumberAtSignIn() throws Exception {
        Newcomer person = new Newcomer(port);
        person.goes("/login");
        String planted = person.session();

        person.signsIn(name);

        assertThat(planted).isNotEmpty();
        assertThat(person.session()).isNotEmpty().isNotEqualTo(planted);
        assertThat(person.goes("/session").body()).contains(name);
    }

    @Test
    void keepsTheSessionInACookieThatScriptsCannotReadAndForHalfAnHour() throws Exception {
        Newcomer person = new Newcomer(port);

        assertThat(person.goes("/login").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).startsWith("HANDRAIL=").contains("HttpOnly", "SameSite=Lax"));
        person.signsIn(name);
        assertThat(jdbc.queryForObject(
                        "select max_inactive_interval from access_session where principal_name = ?",
                        Integer.class,
                        name))
                .isEqualTo(1800);
    }

    @Test
    void endsTheSessionOfAnAccountThatIsSwitchedOff() throws Exception {
        Newcomer person = signedIn();
        Newcomer operator = new Newcomer(port);
        operator.signsIn("operator");

        HttpResponse<String> ask = operator.goes("/operations/accounts/" + name);
        operator.sends(ask, "/operations/accounts/" + name + "/off", Map.of());

        endedAtOnce(person);
        assertThat(person.signsIn(name).uri().toString()).endsWith("/login?refused");
        operator.sends(ask, "/operations/accounts/" + name + "/on", Map.of());
        assertThat(person.signsIn(name).uri().getPath()).isNotEqualTo("/login");
        assertThat(jdbc.queryForList(
                        "select action from audit_event where subject = ? order by id", String.class, name))
                .containsExactly("ACCOUNT_SWITCHED_OFF", "ACCOUNT_SWITCHED_ON");
    }

    @Test
    void letsAnOperatorSwitchEverybodyOffButThemselves() throws Exception {
        Newcomer operator = new Newcomer(port);
        operator.signsIn("operator");
        HttpResponse<String> own = operator.goes("/operations/accounts/operator");

        assertThat(own.body()).contains("This is your own account").doesNotContain("Switch it off<");
        assertThat(operator.sends(own, "/operations/accounts/operator/off", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(signedIn().goes("/operations/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void endsTheSessionOfAnAccountWhoseTimeIsOver() throws Exception {
        Newcomer person = signedIn();

        jdbc.update(
                "update access_account set valid_until = ? where name = ?",
                DatabaseTime.of(Instant.now().minusSeconds(1)),
                name);

        endedAtOnce(person);
    }

    @Test
    void letsInAndKeepsInSomebodyWhoIsNamedOnARestrictedCase() throws Exception {
        Newcomer person = signedIn();
        UUID restriction = UUID.randomUUID();
        jdbc.update(
                "insert into access_restriction (id, case_reference, open_for, reason, found_by, team, subject, words,"
                        + " restricted_at, restricted_by, review_due) values (?, 'HR-1999-000001', 'HR-1999-000001',"
                        + " 'STAFF', 'PERSON', 'restricted-1999', ?, '', ?, 'manager', ?)",
                restriction,
                UUID.randomUUID(),
                DatabaseTime.of(Instant.now()),
                DatabaseTime.of(Instant.now()));
        jdbc.update(
                "insert into access_restriction_named (restriction_id, account, named_at, named_by)"
                        + " values (?, ?, ?, 'manager')",
                restriction,
                name,
                DatabaseTime.of(Instant.now()));
        try {
            assertThat(person.goes("/session").body()).contains(name);
            assertThat(signedIn().goes("/session").body()).contains(name);
        } finally {
            jdbc.update("delete from access_restriction_named where restriction_id = ?", restriction);
            jdbc.update("delete from access_restriction where id = ?", restriction);
        }
    }

    @Test
    void endsTheSessionOfSomebodyWithAnotherRole() throws Exception {
        Newcomer person = signedIn();

        jdbc.update("update access_account set role = 'AUDITOR' where name = ?", name);

        endedAtOnce(person);
    }

    @Test
    void endsTheSessionOfSomebodyInAnotherTeam() throws Exception {
        Newcomer person = signedIn();

        jdbc.update("delete from access_account_group where account = ?", name);

        endedAtOnce(person);
    }

    @Test
    void endsTheSessionOfSomebodyWhoSignsOut() throws Exception {
        Newcomer person = signedIn();
        String session = person.session();

        HttpResponse<String> out = person.sends(person.goes("/"), "/logout", Map.of());

        assertThat(out.body()).contains("You are signed out.");
        assertThat(person.session()).isNotEqualTo(session);
        assertThat(jdbc.queryForObject(
                        "select count(*) from access_session where principal_name = ?", Long.class, name))
                .isZero();
    }

    @Test
    void keepsADraftOfAReferralAndNoWordOfItInClear() throws Exception {
        Newcomer person = new Newcomer(port);
        person.signsIn("school");
        HttpResponse<String> started = person.sends(person.goes("/referrals/new"), "/referrals/new", Map.of());

        person.sends(started, started.uri().getPath(), Map.of("reason", "Xanthippe Quagmire is hungry"));

        assertThat(jdbc.queryForObject(
                        "select count(*) from access_session_attributes where attribute_name like '%Drafts'",
                        Long.class))
                .isPositive();
        assertThat(new TableScan(database).columnsWith("Xanthippe", "Quagmire")).isEmpty();
    }

    private Newcomer signedIn() throws Exception {
        Newcomer person = new Newcomer(port);
        person.signsIn(name);
        assertThat(person.goes("/session").body()).contains(name);
        return person;
    }

    private void endedAtOnce(Newcomer person) throws Exception {
        HttpResponse<String> page = person.goes("/cases");
        assertThat(page.uri().toString()).endsWith("/login?ended");
        assertThat(page.body()).contains("Your account has changed");
        assertThat(person.goes("/session").uri().getPath()).isEqualTo("/login");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_event where action = 'SESSION_ENDED' and actor = ?",
                        Long.class,
                        name))
                .isOne();
    }
}
