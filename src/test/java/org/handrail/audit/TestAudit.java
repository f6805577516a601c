package org.handrail.audit;

import java.time.Clock;
import javax.sql.DataSource;
import org.handrail.platform.CurrentActor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The trail for tests without a Spring context; the caller's transactions are its transactions. */
public final class TestAudit {

    private TestAudit() {}

    public static AuditTrail on(DataSource source, CurrentActor currentActor, Clock clock) {
        return new AuditTrail(
                JdbcClient.create(source),
                new NamedParameterJdbcTemplate(source),
                new JdbcTransactionManager(source),
                currentActor,
                event -> {},
                clock);
    }
}
