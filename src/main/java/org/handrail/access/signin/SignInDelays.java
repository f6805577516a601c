package org.handrail.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes those who guess wait, longer each time: per account and address, so that nobody is locked out by what somebody
 * else does, and not for the first slips.
 */
@Component
class SignInDelays {

    static final int FREE_TRIES = 3;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private record Tries(int tries, Instant lastAt, Instant freeAt) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    SignInDelays(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** A name and the address that it is tried from. */
    record Pair(String digest) {}

    Pair pair(String name, String address) {
        return new Pair(vault.blindIndex("sign-in", name + '\n' + address));
    }

    /** How long to wait before the next try; empty when there is nothing to wait for. */
    Optional<Duration> wait(Pair pair) {
        Instant now = clock.instant();
        return tries(pair).map(Tries::freeAt).filter(now::isBefore).map(free -> Duration.between(now, free));
    }

    /** Counts a wrong try and tells how long to wait from now on; nothing for the first few. */
    Duration wrong(Pair pair) {
        Instant now = clock.instant();
        int before = tries(pair)
                .filter(known -> known.lastAt().plus(FORGOTTEN_AFTER).isAfter(now))
                .map(Tries::tries)
                .orElse(0);
        Duration delay = delay(before + 1);
        if (update(pair, before + 1, now, delay) == 0) {
            insert(pair, now, delay);
        }
        jdbc.sql("delete from access_sign_in_delay where last_at < :long_ago")
                .param("long_ago", DatabaseTime.of(now.minus(FORGOTTEN_AFTER.multipliedBy(24))))
                .update();
        return delay;
    }

    /** The right one came: earlier slips are forgotten. A program signs in with each call, so nothing is written for nothing. */
    void right(Pair pair) {
        if (tries(pair).isPresent()) {
            jdbc.sql("delete from access_sign_in_delay where pair = :pair")
                    .param("pair", pair.digest())
                    .update();
        }
    }

    static Duration delay(int tries) {
        int late = tries - FREE_TRIES;
        if (late <= 0) {
            return Duration.ZERO;
        }
        Duration grown = FIRST.multipliedBy(1L << Math.min(late - 1, 20));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }

    private Optional<Tries> tries(Pair pair) {
        return jdbc.sql("select tries, last_at, free_at from access_sign_in_delay where pair = :pair")
                .param("pair", pair.digest())
                .query((row, number) -> new Tries(
                        row.getInt("tries"),
                        DatabaseTime.instant(row, "last_at"),
                        DatabaseTime.instant(row, "free_at")))
                .optional();
    }

    private int update(Pair pair, int tries, Instant now, Duration delay) {
        return jdbc.sql("""
                        update access_sign_in_delay set tries = :tries, last_at = :now, free_at = :free
                        where pair = :pair""")
                .param("tries", tries)
                .param("now", DatabaseTime.of(now))
                .param("free", DatabaseTime.of(now.plus(delay)))
                .param("pair", pair.digest())
                .update();
    }

    private void insert(Pair pair, Instant now, Duration delay) {
        try {
            jdbc.sql("""
                            insert into access_sign_in_delay (pair, tries, last_at, free_at)
                            values (:pair, 1, :now, :free)""")
                    .param("pair", pair.digest())
                    .param("now", DatabaseTime.of(now))
                    .param("free", DatabaseTime.of(now.plus(delay)))
                    .update();
        } catch (DuplicateKeyException countedByAnotherCall) {
            // one slip more or less changes nothing
        }
    }
}
