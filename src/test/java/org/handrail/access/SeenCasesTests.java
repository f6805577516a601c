package org.handrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which cases stand in whose list, by each way to have to do with a case. */
class SeenCasesTests {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void listsEachCaseOnceByEveryWayAndByNoOther(TestDatabase database) {
        DataSource source = database.migrated();
        JdbcClient jdbc = JdbcClient.create(source);
        isAccount(jdbc, "colleague", "our-team");
        relates(jdbc, "lead", "me", "LEAD", null);
        relates(jdbc, "member", "me", "MEMBER", null);
        relates(jdbc, "left", "me", "LEFT", null);
        relates(jdbc, "referred", "me", "REFERRER", null);
        relates(jdbc, "worked", "me", "WORKED", NOW.plus(Duration.ofMinutes(1)));
        relates(jdbc, "worked-long", "me", "WORKED", NOW.minus(Duration.ofMinutes(1)));
        relates(jdbc, "helped", "my-organisation", "HELPER", null);
        relates(jdbc, "of-the-team", "our-team", "TEAM", null);
        relates(jdbc, "of-another-team", "other-team", "TEAM", null);
        relates(jdbc, "led-by-the-team", "our-team", "DESK", null);
        relates(jdbc, "of-a-colleague", "colleague", "LEAD", null);
        relates(jdbc, "held", "SAFEGUARDING_LEAD", "HOLDS", null);
        isTask(jdbc, "task-mine", null, "me");
        isTask(jdbc, "task-our-team", "our-team", null);
        isTask(jdbc, "task-our-team", "our-team", "me");
        isTask(jdbc, "task-other-team", "other-team", "somebody");

        List<String> own = List.of("lead", "member", "worked", "task-mine", "task-our-team");
        assertThat(seen(jdbc, Role.PRACTITIONER, true)).containsExactlyInAnyOrderElementsOf(own);
        assertThat(seen(jdbc, Role.PARTNER_WORKER, true))
                .as("receipts and shared parts stand in lists of their own")
                .containsExactlyInAnyOrderElementsOf(own);
        assertThat(seen(jdbc, Role.PRACTITIONER, false))
                .as("switched off")
                .containsExactlyInAnyOrder("lead", "member", "task-mine", "task-our-team");
        assertThat(seen(jdbc, Role.TEAM_MANAGER, false))
                .containsExactlyInAnyOrder(
                        "lead", "member", "task-mine", "task-our-team", "of-the-team", "of-a-colleague");
        assertThat(seen(jdbc, Role.COORDINATOR, false))
                .containsExactlyInAnyOrder("lead", "member", "task-mine", "task-our-team", "led-by-the-team");
        assertThat(seen(jdbc, Role.SAFEGUARDING_LEAD, false))
                .containsExactlyInAnyOrder("lead", "member", "task-mine", "task-our-team", "held");
    }

    private static List<String> seen(JdbcClient jdbc, Role role, boolean afterWork) {
        Account me = new Account("me", "Me", "my-organisation", role, Set.of("our-team", "empty-team"), true, null);
        SeenCases seen = SeenCases.of(me, afterWork, NOW);
        return jdbc.sql(seen.sql()).params(seen.values()).query(String.class).list();
    }

    private static void isAccount(JdbcClient jdbc, String name, String team) {
        jdbc.sql("insert into access_organisation (code, name) values ('o', 'O')")
                .update();
        jdbc.sql("insert into access_account (name, password_hash, title, organisation, role, enabled)"
                        + " values (?, 'x', 't', 'o', 'PRACTITIONER', true)")
                .param(name)
                .update();
        jdbc.sql("insert into access_account_group (account, team) values (?, ?)")
                .params(name, team)
                .update();
    }

    private static void relates(
            JdbcClient jdbc, String reference, String principal, String kind, @Nullable Instant until) {
        jdbc.sql("insert into access_relationship (case_reference, principal, kind, since, ends_at)"
                        + " values (?, ?, ?, ?, ?)")
                .param(reference)
                .param(principal)
                .param(kind)
                .param(DatabaseTime.of(NOW))
                .param(DatabaseTime.ofOptional(until))
                .update();
    }

    private static void isTask(JdbcClient jdbc, String reference, @Nullable String team, @Nullable String assignee) {
        jdbc.sql("insert into access_open_task (task_id, case_reference, team, assignee) values (?, ?, ?, ?)")
                .param(reference + team + assignee)
                .param(reference)
                .param(team)
                .param(assignee)
                .update();
    }
}
