package org.handrail.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests of the running application on a real PostgreSQL of its own. */
@ActiveProfiles({"demo", "postgresql"})
public abstract class OnPostgreSql extends HandrailContext {

    private static final EmbeddedPostgres SERVER = start();

    /** At the end the server may stop before the application, which then waits this many milliseconds for it. */
    private static final int SERVER_MAY_BE_GONE = 5_000;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.datasource.url",
                () -> SERVER.getJdbcUrl("postgres", "postgres") + "&logServerErrorDetail=false");
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
        properties.add("spring.datasource.hikari.connection-timeout", () -> SERVER_MAY_BE_GONE);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException alreadyGone) {
                    throw new UncheckedIOException(alreadyGone);
                }
            }));
            return server;
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }
}
