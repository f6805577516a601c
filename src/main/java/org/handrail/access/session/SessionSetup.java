package org.handrail.access.session;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.handrail.platform.KeptInSession;
import org.handrail.platform.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps sessions in the one database, so that they survive a restart and belong to no node. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
@EnableJdbcHttpSession(tableName = SessionSetup.TABLE)
class SessionSetup {

    static final String TABLE = "ACCESS_SESSION";

    /** A second request that adds the same attribute replaces it. */
    private static final String INSERT = "insert into " + TABLE
            + "_ATTRIBUTES (session_primary_id, attribute_name, attribute_bytes) values (?, ?, ?)"
            + " on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes";

    private static final String MERGE = "merge into " + TABLE
            + "_ATTRIBUTES (session_primary_id, attribute_name, attribute_bytes)"
            + " key (session_primary_id, attribute_name) values (?, ?, ?)";

    @Bean
    SealedAttributes sealedAttributes(
            JdbcClient jdbc, Vault vault, PlatformTransactionManager transactions, ObjectProvider<KeptInSession> kept) {
        List<Class<?>> classes = new ArrayList<>();
        kept.forEach(some -> classes.addAll(some.classes()));
        SessionKey key = new SessionKey(jdbc, vault, new TransactionTemplate(transactions));
        return new SealedAttributes(vault, key.subject(), new AllowedClasses(classes));
    }

    @Bean
    ConversionService springSessionConversionService(SealedAttributes sealed) {
        return conversion(sealed);
    }

    static ConversionService conversion(SealedAttributes sealed) {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, sealed::seal);
        conversion.addConverter(byte[].class, Object.class, sealed::open);
        return conversion;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTables(
            ServerProperties server, Environment environment) {
        return sessions -> {
            Duration idle = server.getServlet().getSession().getTimeout();
            sessions.setDefaultMaxInactiveInterval(idle);
            sessions.setCreateSessionAttributeQuery(insert(environment.getRequiredProperty("spring.datasource.url")));
        };
    }

    static String insert(String url) {
        return DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.POSTGRESQL ? INSERT : MERGE;
    }

    /** The kind of session stands in its type, or Spring would take the repository behind it. */
    @Bean
    @Primary
    @SuppressWarnings("unchecked")
    SessionRepository<Session> timedSessions(JdbcIndexedSessionRepository sessions, SessionSettings settings) {
        SessionRepository<?> timed = TimedSessions.of(sessions, settings.longest(), Clock.systemUTC());
        return (SessionRepository<Session>) timed;
    }
}
