package org.handrail.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts and their groups. */
@Component
public class Accounts implements UserDetailsService {

    private static final String SELECT =
            "select name, password_hash, title, organisation, role, enabled, valid_until from access_account";

    /** The people who are named in a restricted case are a team too, for as long as they are. */
    private static final String MEMBERS = """
        select account, team from access_account_group
        union
        select n.account, r.team from access_restriction_named n
        join access_restriction r on r.id = n.restriction_id where r.open_for is not null\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With the teams that {@link #now} compares with: who is named on a restricted case is signed out by that no more. */
    @Override
    public AccountUser loadUserByUsername(String name) {
        return jdbc.sql(SELECT + " where name = :name")
                .param("name", name)
                .query((row, number) -> {
                    Account account = account(row, teamsOf(name));
                    return new AccountUser(
                            account, row.getString("password_hash"), account.isUsableAt(clock.instant()));
                })
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** The account as it is at this moment, read at one go: asked at each request of a person. */
    public Optional<Account> now(String name) {
        List<Account> rows = jdbc.sql("""
                        select a.name, a.title, a.organisation, a.role, a.enabled, a.valid_until, g.team
                        from access_account a left join access_account_group g on g.account = a.name
                        where a.name = :name""")
                .param("name", name)
                .query((row, number) -> account(row, setOf(row.getString("team"))))
                .list();
        Set<String> groups = new HashSet<>();
        rows.forEach(row -> groups.addAll(row.groups()));
        return rows.stream().findFirst().map(row -> row.in(groups));
    }

    private static Set<String> setOf(@Nullable String team) {
        return team == null ? Set.of() : Set.of(team);
    }

    public Optional<Account> find(String name) {
        return ReadMemory.once(this, name, () -> read(name));
    }

    /** The account with the teams of today; a session may last longer than a place in a team. */
    public Account today(Account signedIn) {
        return new Account(
                signedIn.name(),
                signedIn.title(),
                signedIn.organisation(),
                signedIn.role(),
                ReadMemory.once(this, "teams of " + signedIn.name(), () -> groupsOf(signedIn.name())),
                signedIn.enabled(),
                signedIn.validUntil());
    }

    private Optional<Account> read(String name) {
        return jdbc.sql(SELECT + " where name = :name")
                .param("name", name)
                .query((row, number) -> account(row))
                .optional();
    }

    public List<Account> all() {
        Map<String, Set<String>> groups = new HashMap<>();
        jdbc.sql("select account, team from (" + MEMBERS + ") m").query(row -> {
            groups.computeIfAbsent(row.getString("account"), account -> new HashSet<>())
                    .add(row.getString("team"));
        });
        return jdbc.sql(SELECT + " order by name")
                .query((row, number) -> account(row, groups.getOrDefault(row.getString("name"), Set.of())))
                .list();
    }

    /** Adds the account or brings it up to date; groups are replaced. */
    @Transactional
    public void keep(Account account, @Nullable String passwordHash) {
        jdbc.sql("delete from access_account_group where account = :name")
                .param("name", account.name())
                .update();
        jdbc.sql("delete from access_account where name = :name")
                .param("name", account.name())
                .update();
        jdbc.sql("""
            insert into access_account (name, password_hash, title, organisation, role, enabled, valid_until)
            values (:name, :password, :title, :organisation, :role, :enabled, :until)\
            """)
                .param("name", account.name())
                .param("password", passwordHash)
                .param("title", account.title())
                .param("organisation", account.organisation())
                .param("role", account.role().name())
                .param("enabled", account.enabled())
                .param("until", DatabaseTime.ofOptional(account.validUntil()))
                .update();
        join(account);
    }

    /** Brings an account that is there up to date, in place; its password stays. */
    @Transactional
    public void change(Account account) {
        jdbc.sql("""
                        update access_account set title = :title, organisation = :organisation, role = :role,
                            enabled = :enabled, valid_until = :until where name = :name""")
                .param("name", account.name())
                .param("title", account.title())
                .param("organisation", account.organisation())
                .param("role", account.role().name())
                .param("enabled", account.enabled())
                .param("until", DatabaseTime.ofOptional(account.validUntil()))
                .update();
        jdbc.sql("delete from access_account_group where account = :name")
                .param("name", account.name())
                .update();
        join(account);
    }

    /** Lets the account in from now on, or no longer: its sessions end with their next request. */
    @Transactional
    public void switchTo(String name, boolean enabled) {
        jdbc.sql("update access_account set enabled = :enabled where name = :name")
                .param("enabled", enabled)
                .param("name", name)
                .update();
    }

    private void join(Account account) {
        account.groups()
                .forEach(group -> jdbc.sql("insert into access_account_group (account, team) values (:name, :group)")
                        .param("name", account.name())
                        .param("group", group)
                        .update());
    }

    private Account account(ResultSet row) throws SQLException {
        return account(row, groupsOf(row.getString("name")));
    }

    private static Account account(ResultSet row, Set<String> groups) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("title"),
                row.getString("organisation"),
                Role.valueOf(row.getString("role")),
                groups,
                row.getBoolean("enabled"),
                DatabaseTime.optional(row, "valid_until"));
    }

    private Set<String> groupsOf(String name) {
        return new HashSet<>(jdbc.sql("select team from (" + MEMBERS + ") m where account = :name")
                .param("name", name)
                .query(String.class)
                .list());
    }

    private Set<String> teamsOf(String name) {
        return new HashSet<>(jdbc.sql("select team from access_account_group where account = :name")
                .param("name", name)
                .query(String.class)
                .list());
    }
}
