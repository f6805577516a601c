package org.handrail.platform;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The two databases that Handrail runs on, for tests without a Spring context. */
public enum TestDatabase {
    H2("h2") {
        @Override
        DataSource empty() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                    + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
                    + ";LOCK_TIMEOUT=10000");
            return source;
        }
    },
    POSTGRESQL("postgresql") {
        @Override
        DataSource empty() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(Server.POSTGRES.getPostgresDatabase()).execute("create database " + name);
            return pooled(Server.POSTGRES.getDatabase("postgres", name));
        }
    };

    private final String vendor;

    TestDatabase(String vendor) {
        this.vendor = vendor;
    }

    /** A new database with every migration applied. */
    public DataSource migrated() {
        DataSource source = empty();
        migrate(source, "latest");
        return source;
    }

    /** A new database as it was at that version. */
    public DataSource migratedTo(String version) {
        DataSource source = empty();
        migrate(source, version);
        return source;
    }

    /** Brings a database of {@link #migratedTo} on to that version. */
    public void migrate(DataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .target(version)
                .load()
                .migrate();
    }

    abstract DataSource empty();

    /** A new connection costs PostgreSQL a process, so they are used again; idle ones are soon given up. */
    private static DataSource pooled(DataSource source) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return pool;
    }

    /** Started once, when the first test asks for it, and stopped with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
