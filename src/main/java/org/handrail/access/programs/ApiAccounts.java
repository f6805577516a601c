package org.handrail.access.programs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.AccountKept;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.DatabaseTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and closes the accounts of partners' systems, and gives out and takes back their keys. All of it is audited. */
@Component
class ApiAccounts {

    /** A system sees what it referred and no more: whoever gives out keys shall not get to see cases by one. */
    static final Role ROLE = Role.PARTNER_WORKER;

    /** Two, so that a new key is in use before the old one is revoked; one more for the slip in between. */
    static final int MOST_KEYS = 3;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApiKeys keys;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiAccounts(
            JdbcClient jdbc,
            Accounts accounts,
            ApiKeys keys,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.keys = keys;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    record ApiAccount(Account account, Set<Scope> scopes, List<ApiKeys.Shown> keys) {}

    /** False when the name is taken. */
    @Transactional
    boolean make(String name, String title, String organisation, Set<Scope> scopes, String by) {
        Account account = new Account(name, title, organisation, ROLE, Set.of(), true, null);
        if (accounts.now(account.name()).isPresent()) {
            return false;
        }
        accounts.keep(account, null);
        jdbc.sql("insert into access_api_account (account, made_by, made_at) values (:account, :by, :now)")
                .param("account", account.name())
                .param("by", by)
                .param("now", DatabaseTime.of(clock.instant()))
                .update();
        scopes.forEach(scope -> jdbc.sql("insert into access_api_scope (account, scope) values (:account, :scope)")
                .param("account", account.name())
                .param("scope", scope.code())
                .update());
        trail.record(AuditEntry.of(AuditAction.API_ACCOUNT_MADE)
                .about(account.name())
                .detail("organisation", account.organisation())
                .detail("role", account.role().name())
                .detail(
                        "scopes",
                        String.join(
                                ", ", scopes.stream().map(Scope::code).sorted().toList())));
        events.publishEvent(new AccountKept(account));
        return true;
    }

    /** The new key; empty when the account has as many as it may. */
    @Transactional
    Optional<ApiKey> giveKey(ApiAccount account, String by, Duration lifetime) {
        Instant now = clock.instant();
        if (account.keys().stream().filter(key -> key.opensAt(now)).count() >= MOST_KEYS) {
            return Optional.empty();
        }
        String name = account.account().name();
        ApiKey key = keys.add(name, by, now.plus(lifetime));
        trail.record(AuditEntry.of(AuditAction.API_KEY_MADE)
                .about(name)
                .detail("key", key.id())
                .detail("days", lifetime.toDays()));
        return Optional.of(key);
    }

    @Transactional
    void revoke(ApiAccount account, String keyId) {
        String name = account.account().name();
        if (keys.revoke(name, keyId)) {
            trail.record(AuditEntry.of(AuditAction.API_KEY_REVOKED).about(name).detail("key", keyId));
        }
    }

    /** Switches the account off; its keys open nothing from the next call on. */
    @Transactional
    void close(ApiAccount closed) {
        String name = closed.account().name();
        accounts.switchTo(name, false);
        trail.record(AuditEntry.of(AuditAction.API_ACCOUNT_CLOSED).about(name));
    }

    List<ApiAccount> all() {
        return jdbc.sql("select account from access_api_account order by account").query(String.class).list().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<ApiAccount> find(String name) {
        return jdbc.sql("select account from access_api_account where account = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .flatMap(accounts::now)
                .map(account -> new ApiAccount(account, keys.scopesOf(name), keys.of(name)));
    }
}
