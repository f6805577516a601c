package org.handrail.access.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.handrail.access.Account;
import org.handrail.access.Role;
import org.handrail.access.SeenCases;
import org.handrail.access.TestSeenCases;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people have to do with cases: read whole or asked of each case, the list of what they see is the same. */
class SameCasesEitherWayTests {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final List<String> PEOPLE = named("person-", 12);
    private static final List<String> TEAMS = named("team-", 6);
    private static final List<String> CASES = named("case-", 60);
    private static final List<String> KINDS =
            List.of("REFERRER", "LEAD", "MEMBER", "LEFT", "WORKED", "TEAM", "DESK", "HOLDS", "HELPER");
    private static final String EVERY_CASE = "(select case_reference as reference from access_relationship"
            + " union select case_reference from access_open_task union select case_reference from access_barred"
            + " union select case_reference from access_restriction"
            + " union select case_reference from access_emergency) seen_case";

    private final long seed = Long.getLong("handrail.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @EnumSource
    void listsTheSame(TestDatabase database) {
        JdbcClient jdbc = JdbcClient.create(database.migrated());
        CaseGuard guard = new CaseGuard(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
        makesTeams(jdbc);
        int seen = 0;
        for (int round = 0; round < 8; round++) {
            happens(jdbc);
            for (String person : PEOPLE) {
                for (Role role : Role.values()) {
                    Account account = new Account(person, "t", any(TEAMS), role, someTeams(), true, null);
                    SeenCases seenCases = TestSeenCases.of(account, random.nextBoolean(), NOW);
                    seen += compare(jdbc, seenCases, role + " alone");
                    seen += compare(jdbc, guard.limit(person, seenCases), role + " guarded");
                }
            }
        }
        assertThat(seen).isGreaterThan(10_000);
    }

    private int compare(JdbcClient jdbc, SeenCases seen, String who) {
        List<String> whole =
                jdbc.sql(seen.sql()).params(seen.values()).query(String.class).list();
        assertThat(jdbc.sql("select reference from " + EVERY_CASE + " where " + seen.condition())
                        .params(seen.values())
                        .query(String.class)
                        .list())
                .as("%s, seed %d", who, seed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(whole);
        assertThat(jdbc.sql(seen.rows())
                        .params(seen.values())
                        .query(String.class)
                        .list())
                .as("%s, seed %d", who, seed)
                .containsAll(whole);
        return whole.size();
    }

    private void makesTeams(JdbcClient jdbc) {
        jdbc.sql("insert into access_organisation (code, name) values ('o', 'O')")
                .update();
        for (String person : PEOPLE) {
            jdbc.sql("insert into access_account (name, password_hash, title, organisation, role, enabled)"
                            + " values (?, 'x', 't', 'o', 'PRACTITIONER', true)")
                    .param(person)
                    .update();
            someTeams()
                    .forEach(team -> jdbc.sql("insert into access_account_group (account, team) values (?, ?)")
                            .params(person, team)
                            .update());
        }
    }

    private void happens(JdbcClient jdbc) {
        for (int i = 0; i < 60; i++) {
            String kind = any(KINDS);
            String principal = switch (kind) {
                case "TEAM", "DESK", "HELPER" -> any(TEAMS);
                case "HOLDS" -> "SAFEGUARDING_LEAD";
                default -> any(PEOPLE);
            };
            relates(jdbc, any(CASES), principal, kind);
            jdbc.sql("insert into access_open_task (task_id, case_reference, team, assignee) values (?, ?, ?, ?)")
                    .param(UUID.randomUUID().toString())
                    .param(any(CASES))
                    .param(random.nextInt(4) == 0 ? null : any(TEAMS))
                    .param(random.nextInt(2) == 0 ? null : any(PEOPLE))
                    .update();
        }
        restricts(jdbc, any(CASES));
        jdbc.sql("delete from access_barred").update();
        jdbc.sql("insert into access_barred (case_reference, account, kind, since) values (?, ?, 'RELATIVE', ?)")
                .params(any(CASES), any(PEOPLE), DatabaseTime.of(NOW))
                .update();
        jdbc.sql("""
                        insert into access_emergency (id, case_reference, account, reason, restricted, subject, words,
                            opened_at, ends_at, review_due) values (?, ?, ?, 'r', ?, ?, 'w', ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(any(CASES))
                .param(any(PEOPLE))
                .param(random.nextBoolean())
                .param(UUID.randomUUID())
                .param(DatabaseTime.of(NOW))
                .param(DatabaseTime.of(soon()))
                .param(DatabaseTime.of(NOW))
                .update();
    }

    private void relates(JdbcClient jdbc, String reference, String principal, String kind) {
        jdbc.sql("delete from access_relationship where case_reference = ? and principal = ? and kind = ?")
                .params(reference, principal, kind)
                .update();
        jdbc.sql("insert into access_relationship (case_reference, principal, kind, since, ends_at)"
                        + " values (?, ?, ?, ?, ?)")
                .param(reference)
                .param(principal)
                .param(kind)
                .param(DatabaseTime.of(NOW))
                .param(DatabaseTime.ofOptional(kind.equals("WORKED") ? soon() : null))
                .update();
    }

    private void restricts(JdbcClient jdbc, String reference) {
        jdbc.sql("update access_restriction set open_for = null where case_reference = ?")
                .param(reference)
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into access_restriction (id, case_reference, open_for, reason, found_by, team, subject,
                            words, restricted_at, restricted_by, review_due) values (?, ?, ?, 'r', 'f', 't', ?, 'w', ?, 'b', ?)""")
                .param(id)
                .param(reference)
                .param(reference)
                .param(UUID.randomUUID())
                .param(DatabaseTime.of(NOW))
                .param(DatabaseTime.of(NOW))
                .update();
        jdbc.sql("insert into access_restriction_named (restriction_id, account, named_at, named_by)"
                        + " values (?, ?, ?, 'b')")
                .params(id, any(PEOPLE), DatabaseTime.of(NOW))
                .update();
    }

    /** A minute ago or in a minute. */
    private Instant soon() {
        return NOW.plus(Duration.ofMinutes(random.nextBoolean() ? 1 : -1));
    }

    private Set<String> someTeams() {
        Set<String> teams = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            teams.add(any(TEAMS));
        }
        return teams;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> named(String start, int many) {
        return IntStream.range(0, many).mapToObj(i -> start + i).toList();
    }
}
