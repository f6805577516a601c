package org.handrail.access.session;

import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The subject of the vault that all sessions are sealed under: made once, the same on all nodes. */
final class SessionKey {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final TransactionOperations transaction;

    SessionKey(JdbcClient jdbc, Vault vault, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.transaction = transaction;
    }

    UUID subject() {
        return kept().orElseGet(this::made);
    }

    private UUID made() {
        try {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("insert into access_session_key (id, subject) values (1, :subject)")
                            .param("subject", vault.newSubject())
                            .update());
        } catch (DuplicateKeyException madeByAnotherNode) {
            // that one is used
        }
        return kept().orElseThrow();
    }

    private Optional<UUID> kept() {
        return jdbc.sql("select subject from access_session_key where id = 1")
                .query(UUID.class)
                .optional();
    }
}
