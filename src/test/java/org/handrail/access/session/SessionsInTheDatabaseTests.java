package org.handrail.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

class SessionsInTheDatabaseTests {

    private static final String FAMILY = "Zebulon Quarrington";

    private final MovedClock clock = new MovedClock();

    /** Something that a module keeps. */
    record Draft(String family, List<String> children) implements Serializable {}

    /** Something that nobody listed. */
    record Gadget(String command) implements Serializable {}

    @ParameterizedTest
    @EnumSource
    void anotherNodeReadsWhatThisOneKept(TestDatabase database) {
        DataSource source = database.migrated();
        Node here = Node.on(database, source, clock, Draft.class);
        Node there = Node.on(database, source, clock, Draft.class);

        String id = keep(here.sessions(), new Draft(FAMILY, new ArrayList<>(List.of("Ada", "Bo"))));

        assertThat(read(there.sessions(), id)).isEqualTo(new Draft(FAMILY, List.of("Ada", "Bo")));
        assertThat(new TableScan(source).columnsWith(FAMILY, "Zebulon")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void endsASessionThatWasTamperedWith(TestDatabase database) {
        DataSource source = database.migrated();
        Node node = Node.on(database, source, clock, Draft.class);
        String id = keep(node.sessions(), new Draft(FAMILY, List.of()));
        JdbcTemplate jdbc = new JdbcTemplate(source);
        byte[] sealed = Objects.requireNonNull(
                jdbc.queryForObject("select attribute_bytes from access_session_attributes", byte[].class));
        sealed[sealed.length / 2] = (byte) (sealed[sealed.length / 2] == 'A' ? 'B' : 'A');
        jdbc.update("update access_session_attributes set attribute_bytes = ?", sealed);

        assertThat(node.sessions().findById(id)).isNull();
        assertThat(jdbc.queryForObject("select count(*) from access_session", Long.class))
                .isZero();
    }

    /** What Java puts in place of a value while it is written is looked at as well. */
    @ParameterizedTest
    @EnumSource
    void readsEachPlainValueThatItWrites(TestDatabase database) {
        Node node = Node.on(database, database.migrated(), clock);
        List<Object> values = List.of(
                Instant.EPOCH,
                LocalDate.EPOCH,
                Duration.ZERO,
                List.of(),
                List.of(1),
                List.of(1, 2, 3),
                Set.of(),
                Set.of(1),
                Set.of(1, 2, 3),
                Map.of(),
                Map.of(1, 2L),
                Map.of(1, true, 2, false),
                new TreeMap<>(Map.of("a", "b")),
                Collections.unmodifiableMap(new LinkedHashMap<>(Map.of("a", new Date(0)))),
                Arrays.asList("a", "b"));

        assertThat(read(node.sessions(), keep(node.sessions(), new ArrayList<>(values))))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @EnumSource
    void readsNothingThatIsNotListed(TestDatabase database) {
        DataSource source = database.migrated();
        Node careless = Node.on(database, source, clock, Gadget.class);
        String id = keep(careless.sessions(), new Gadget("rm"));

        assertThat(Node.on(database, source, clock).sessions().findById(id)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingThatIsNotListed(TestDatabase database) {
        Node node = Node.on(database, database.migrated(), clock, Draft.class);

        assertThatThrownBy(() -> keep(node.sessions(), new Gadget("rm")))
                .hasStackTraceContaining(Gadget.class.getName())
                .hasMessageNotContaining("rm");
    }

    @ParameterizedTest
    @EnumSource
    void endsASessionAfterTwelveHoursHoweverBusy(TestDatabase database) {
        Node node = Node.on(database, database.migrated(), clock, Draft.class);
        String id = keep(node.sessions(), new Draft(FAMILY, List.of()));

        clock.move(Duration.ofHours(12).minusMinutes(1));
        assertThat(node.sessions().findById(id)).isNotNull();

        clock.move(Duration.ofMinutes(1));
        assertThat(node.sessions().findById(id)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void endsAnIdleSession(TestDatabase database) {
        DataSource source = database.migrated();
        Node node = Node.on(database, source, clock, Draft.class);
        String id = keep(node.sessions(), new Draft(FAMILY, List.of()));
        long idle = Duration.ofMinutes(30).toMillis();

        new JdbcTemplate(source).update("update access_session set last_access_time = last_access_time - ?", idle);

        assertThat(node.sessions().findById(id)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void twoRequestsMayAddTheSameAttribute(TestDatabase database) {
        DataSource source = database.migrated();
        twice(Node.on(database, source, clock, Draft.class).sessions());

        assertThat(new JdbcTemplate(source)
                        .queryForObject("select count(*) from access_session_attributes", Long.class))
                .isOne();
    }

    private static <S extends Session> void twice(SessionRepository<S> sessions) {
        S begun = sessions.createSession();
        sessions.save(begun);
        S one = Objects.requireNonNull(sessions.findById(begun.getId()));
        S other = Objects.requireNonNull(sessions.findById(begun.getId()));
        one.setAttribute("draft", new Draft("one", List.of()));
        other.setAttribute("draft", new Draft("other", List.of()));
        sessions.save(one);
        sessions.save(other);
        assertThat(read(sessions, begun.getId())).isEqualTo(new Draft("other", List.of()));
    }

    private static <S extends Session> String keep(SessionRepository<S> sessions, Object attribute) {
        S session = sessions.createSession();
        session.setAttribute("draft", attribute);
        sessions.save(session);
        return session.getId();
    }

    private static @Nullable Object read(SessionRepository<?> sessions, String id) {
        Session session = sessions.findById(id);
        return session == null ? null : session.getAttribute("draft");
    }
}
