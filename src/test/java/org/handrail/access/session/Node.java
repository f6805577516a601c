package org.handrail.access.session;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.vault.TestVault;
import org.handrail.platform.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** The sessions of one node, built as the application builds them, on a database that others may share. */
record Node(DataSource source, SessionRepository<?> sessions) {

    static Node on(TestDatabase database, DataSource source, MovedClock clock, Class<?>... classes) {
        Vault vault = TestVault.on(source);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        UUID key = new SessionKey(JdbcClient.create(source), vault, transaction).subject();
        SealedAttributes sealed = new SealedAttributes(vault, key, new AllowedClasses(List.of(classes)));
        JdbcIndexedSessionRepository kept = new JdbcIndexedSessionRepository(new JdbcTemplate(source), transaction);
        kept.setTableName(SessionSetup.TABLE);
        kept.setConversionService(SessionSetup.conversion(sealed));
        kept.setCreateSessionAttributeQuery(
                SessionSetup.insert("jdbc:" + database.name().toLowerCase(Locale.ROOT) + ":x"));
        return new Node(source, TimedSessions.of(kept, Duration.ofHours(12), clock));
    }
}
