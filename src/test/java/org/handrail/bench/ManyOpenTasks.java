package org.handrail.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.handrail.access.Account;
import org.handrail.access.AccountKept;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.people.Households;
import org.handrail.people.NewHousehold;
import org.handrail.people.NewMember;
import org.handrail.people.PersonalName;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.support.HandrailContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A council with very many open tasks, a worker in fifty of its teams and a manager of them. */
@TestComponent
class ManyOpenTasks {

    static final String WORKER = "list-worker";
    static final String MANAGER = "list-manager";
    static final Set<String> FIFTY_TEAMS =
            IntStream.range(0, 50).mapToObj(CopiedCases::team).collect(Collectors.toSet());

    private static final int HOUSEHOLDS = 200;
    private static final Actor COUNCIL = new Actor("coordinator", "council");

    private final HandrailSide cases;
    private final Households households;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ManyOpenTasks(
            HandrailSide cases,
            Households households,
            Accounts accounts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            CurrentActor actor,
            DataSource database,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.households = households;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.actor = actor;
        this.database = database;
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
    }

    void fill(int many) throws SQLException {
        hire(WORKER, Role.PRACTITIONER, FIFTY_TEAMS);
        hire(MANAGER, Role.TEAM_MANAGER, FIFTY_TEAMS);
        cases.begins(CaseStory.TO_TRIAGE.get(0), 1);
        List<UUID> homes =
                IntStream.range(0, HOUSEHOLDS).mapToObj(this::household).toList();
        new CopiedCases(database, cases.atHand().toString(), homes).write(many);
        jdbc.sql("""
                        insert into access_account (name, password_hash, title, organisation, role, enabled)
                        select 'list-leader-' || team || '-' || n, 'none', 'Practitioner', 'council', 'PRACTITIONER', true
                        from generate_series(0, :teams) team, generate_series(0, :leaders) n""")
                .param("teams", CopiedCases.TEAMS - 1)
                .param("leaders", CopiedCases.LEADERS_OF_A_TEAM - 1)
                .update();
        jdbc.sql("""
                        insert into access_account_group (account, team)
                        select name, 'list-team-' || split_part(name, '-', 3) from access_account
                        where name like 'list-leader-%'""").update();
    }

    private void hire(String name, Role role, Set<String> teams) {
        Account account = new Account(name, "Somebody", "council", role, teams, true, null);
        transaction.executeWithoutResult(status -> {
            accounts.keep(account, passwords.encode(HandrailContext.PASSWORD));
            events.publishEvent(new AccountKept(account));
        });
    }

    private UUID household(int number) {
        return actor.runAs(
                COUNCIL,
                () -> transaction.execute(status -> households
                        .found(new NewHousehold(
                                List.of(member("Ann", number, "self"), member("Bob", number, "child")), null, null))
                        .value()));
    }

    private static NewMember member(String given, int number, String relationship) {
        return new NewMember(
                new PersonalName(given, "Listed" + number),
                LocalDate.of(1980, 1, 1).plusDays(number),
                null,
                relationship);
    }
}
