package org.handrail.access.programs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of partners' systems, as digests. */
@Component
public class ApiKeys {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(5);

    /** What is compared when there is no such key, so that it takes the same work. */
    private static final String NO_DIGEST = "0".repeat(64);

    private record Kept(
            String account, String digest, @Nullable Instant lastUsedAt) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether the text has the form of a key; a password that has it is none here. */
    public static boolean isKey(String text) {
        return ApiKey.read(text).isPresent();
    }

    /** The account that the key belongs to, when the name is right and the key neither revoked nor past its time. */
    public Optional<ProgramUser> owner(String name, String text) {
        ApiKey key = ApiKey.read(text).orElseThrow();
        Optional<Kept> kept = jdbc.sql("""
                        select account, digest, last_used_at from access_api_key
                        where id = :id and revoked_at is null and expires_at > :now""")
                .param("id", key.id())
                .param("now", DatabaseTime.of(clock.instant()))
                .query((row, number) -> new Kept(
                        row.getString("account"), row.getString("digest"), DatabaseTime.optional(row, "last_used_at")))
                .optional();
        boolean right = key.has(kept.map(Kept::digest).orElse(NO_DIGEST));
        if (!right || kept.isEmpty() || !kept.get().account().equals(name)) {
            return Optional.empty();
        }
        noteUse(key, kept.get().lastUsedAt());
        return accounts.now(name).map(this::user);
    }

    private ProgramUser user(Account account) {
        return new ProgramUser(account, scopesOf(account.name()), account.isUsableAt(clock.instant()));
    }

    Set<Scope> scopesOf(String account) {
        return jdbc
                .sql("select scope from access_api_scope where account = :account")
                .param("account", account)
                .query(String.class)
                .list()
                .stream()
                .map(Scope::withCode)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A row for each call would be a lock for each call. */
    private void noteUse(ApiKey key, @Nullable Instant before) {
        Instant now = clock.instant();
        if (before == null || before.plus(USE_IS_NOTED_EVERY).isBefore(now)) {
            jdbc.sql("update access_api_key set last_used_at = :now where id = :id")
                    .param("now", DatabaseTime.of(now))
                    .param("id", key.id())
                    .update();
        }
    }

    /** Keeps a new key and answers it: the only time that anybody sees it. */
    ApiKey add(String account, String by, Instant until) {
        ApiKey key = ApiKey.make();
        jdbc.sql("""
                        insert into access_api_key (id, account, digest, made_by, made_at, expires_at)
                        values (:id, :account, :digest, :by, :now, :until)""")
                .param("id", key.id())
                .param("account", account)
                .param("digest", key.digest())
                .param("by", by)
                .param("now", DatabaseTime.of(clock.instant()))
                .param("until", DatabaseTime.of(until))
                .update();
        return key;
    }

    /** Whether there was such a key that still opened something. */
    boolean revoke(String account, String id) {
        return jdbc.sql("""
                                update access_api_key set revoked_at = :now
                                where id = :id and account = :account and revoked_at is null""")
                        .param("now", DatabaseTime.of(clock.instant()))
                        .param("id", id)
                        .param("account", account)
                        .update()
                > 0;
    }

    /** What may be shown of a key. */
    record Shown(
            String id,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt) {

        boolean opensAt(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt);
        }
    }

    List<Shown> of(String account) {
        return jdbc.sql("""
                        select id, made_at, expires_at, revoked_at, last_used_at from access_api_key
                        where account = :account order by made_at desc, id""")
                .param("account", account)
                .query((row, number) -> new Shown(
                        row.getString("id"),
                        DatabaseTime.instant(row, "made_at"),
                        DatabaseTime.instant(row, "expires_at"),
                        DatabaseTime.optional(row, "revoked_at"),
                        DatabaseTime.optional(row, "last_used_at")))
                .list();
    }
}
