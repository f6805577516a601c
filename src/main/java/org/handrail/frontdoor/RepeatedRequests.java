package org.handrail.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers which request made which case, so that a request that is sent again after a lost answer makes no second
 * one. A key belongs to the account that used it.
 */
@Component
class RepeatedRequests {

    /** A request seen before: what it made, the fingerprint of its body, and when it came. */
    record Earlier(CaseReference reference, String bodyHash, Instant receivedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    RepeatedRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Earlier> find(String account, String key) {
        return jdbc.sql("select case_reference, body_hash, received_at from frontdoor_request"
                        + " where account = :account and idempotency_key = :key")
                .param("account", account)
                .param("key", key)
                .query((row, number) -> new Earlier(
                        CaseReference.parse(row.getString("case_reference")),
                        row.getString("body_hash"),
                        DatabaseTime.instant(row, "received_at")))
                .optional();
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} when the same key arrives at the same moment. */
    void keep(String account, String key, String bodyHash, CaseReference reference) {
        jdbc.sql("""
                        insert into frontdoor_request (account, idempotency_key, body_hash, case_reference, received_at)
                        values (:account, :key, :hash, :reference, :now)""")
                .param("account", account)
                .param("key", key)
                .param("hash", bodyHash)
                .param("reference", reference.toString())
                .param("now", DatabaseTime.of(clock.instant()))
                .update();
    }
}
