package org.handrail.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the trail promises on every database. Nothing in it can be cleared, so each test has cases and actors of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AuditTrailContract {

    private static final AtomicInteger CASES = new AtomicInteger();
    private static final AuditEntry READ = AuditEntry.of(AuditAction.CASE_READ);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CurrentActor currentActor = new CurrentActor();
    private final TickingClock clock = new TickingClock(Instant.parse("2026-05-03T10:00:00Z"));
    private final AuditTrail trail;
    private final CaseReference reference = nextCase();
    private final Actor actor = new Actor("actor", "council");

    AuditTrailContract(TestDatabase database) {
        DataSource source = database.migrated();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        trail = TestAudit.on(source, currentActor, clock);
    }

    @Test
    void tellsBackWhatWasKept() {
        CaseReference own = nextCase();
        UUID evaluation = UUID.randomUUID();
        currentActor.runAs(
                new Actor("school", "school"),
                () -> trail.record(AuditEntry.of(AuditAction.DECISION_EVALUATED)
                        .in(own)
                        .about("level-of-need")
                        .with(new ModelUsed("decision", "level-of-need", 3, "ab".repeat(32)))
                        .decidedBy(evaluation)
                        .onBehalfOf("council")
                        .detail("rows", 2)
                        .detail("default", true)
                        .detail("level", "L3, L4")));

        assertThat(trail.history(own)).singleElement().satisfies(event -> {
            assertThat(event.seq()).isEqualTo(1);
            assertThat(event.caseReference()).isEqualTo(own);
            assertThat(event.by()).isEqualTo(new Actor("school", "school"));
            assertThat(event.onBehalfOf()).isEqualTo("council");
            assertThat(event.action()).isEqualTo("DECISION_EVALUATED");
            assertThat(event.words()).isEqualTo("Decision table used");
            assertThat(event.subject()).isEqualTo("level-of-need");
            assertThat(event.model()).isEqualTo(new ModelUsed("decision", "level-of-need", 3, "ab".repeat(32)));
            assertThat(event.decision()).isEqualTo(evaluation);
            assertThat(event.details()).isEqualTo(Map.of("rows", 2, "default", true, "level", "L3, L4"));
            assertThat(event.at()).isBetween(Instant.parse("2026-05-03T10:00:00Z"), clock.instant());
        });
    }

    @Test
    void keepsNothingWhenNobodyActs() {
        assertThatIllegalStateException().isThrownBy(() -> trail.record(READ.in(reference)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'someone' where actor = 'kept'",
                "update audit_event set details = '{}'",
                "delete from audit_event where actor = 'kept'",
                "truncate table audit_event",
                "delete from audit_case_counter",
                "truncate table audit_case_counter",
                "update audit_case_counter set last_seq = last_seq + 2",
                "update audit_case_counter set last_seq = last_seq - 1",
                "update audit_case_counter set case_reference = 'HR-2026-999999', last_seq = last_seq + 1",
                "insert into audit_case_counter (case_reference, last_seq) values ('HR-2026-999998', 7)"
            })
    void canOnlyBeAddedTo(String change) {
        CaseReference own = nextCase();
        trail.record(READ.in(own).by(new Actor("kept", "council")));
        List<AuditEvent> before = trail.history(own);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(change).update());

        assertThat(trail.history(own)).isEqualTo(before).hasSize(1);
        trail.record(READ.in(own).by(actor));
        assertThat(numbers(own)).containsExactly(1L, 2L);
    }

    @Test
    void numbersACaseWithoutGapsUnderEightWriters() throws Exception {
        CaseReference own = nextCase();
        AtomicInteger kept = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(8);

        inParallel(8, writer -> {
            together.countDown();
            together.await(30, TimeUnit.SECONDS);
            for (int i = 0; i < 25; i++) {
                boolean takenBack = (i + writer) % 5 == 0;
                transaction.executeWithoutResult(status -> {
                    trail.record(READ.in(own).by(actor));
                    if (takenBack) {
                        status.setRollbackOnly();
                    }
                });
                kept.addAndGet(takenBack ? 0 : 1);
            }
        });

        assertThat(kept).hasValue(160);
        assertThat(numbers(own))
                .isEqualTo(LongStream.rangeClosed(1, 160).boxed().toList());
        assertThat(trail.history(own)).extracting(AuditEvent::at).isSorted();
    }

    @Test
    void letsACaseBeWrittenWhileAnotherIsHeld() throws Exception {
        CaseReference held = nextCase();
        CaseReference free = nextCase();
        transaction.executeWithoutResult(status -> {
            trail.record(READ.in(held).by(actor));
            inParallel(1, writer -> {
                trail.record(READ.in(free).by(actor));
            });
        });

        assertThat(numbers(free)).containsExactly(1L);
        assertThat(numbers(held)).containsExactly(1L);
    }

    @Test
    void keepsNothingOfBusinessThatFails() {
        CaseReference own = nextCase();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.record(READ.in(own).by(actor));
                    throw new UnsupportedOperationException();
                }));

        assertThat(trail.history(own)).isEmpty();
        assertThat(trail.knows(own)).isFalse();
        trail.record(READ.in(own).by(actor));
        assertThat(numbers(own)).containsExactly(1L);
    }

    @Test
    void forgetsWhatASavepointTakesBackAndNothingElse() {
        CaseReference own = nextCase();
        AuditEntry listed = AuditEntry.of(AuditAction.CASE_LISTED).in(own).by(actor);

        transaction.executeWithoutResult(status -> {
            Object outer = status.createSavepoint();
            trail.record(READ.in(own).by(actor));
            status.rollbackToSavepoint(outer);
            trail.record(listed);
            Object inner = status.createSavepoint();
            trail.record(READ.in(own).by(actor));
            status.rollbackToSavepoint(inner);
        });

        assertThat(trail.history(own)).extracting(AuditEvent::action).containsExactly("CASE_LISTED");
        assertThat(numbers(own)).containsExactly(1L);
    }

    @Test
    void readsBackWhatTheSameTransactionKeptAndWhatComesWhileItCommits() {
        CaseReference own = nextCase();
        CaseReference other = nextCase();

        transaction.executeWithoutResult(status -> {
            trail.record(READ.in(own).by(actor));
            trail.record(READ.in(other).by(actor));
            assertThat(trail.history(own)).hasSize(1);
            trail.record(READ.in(other).by(actor));
            trail.record(READ.in(own).by(actor));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    trail.record(AuditEntry.of(AuditAction.CASE_LISTED).in(own).by(actor));
                }
            });
        });

        assertThat(trail.history(own))
                .extracting(AuditEvent::action)
                .containsExactly("CASE_READ", "CASE_READ", "CASE_LISTED");
        assertThat(numbers(own)).containsExactly(1L, 2L, 3L);
        assertThat(numbers(other)).containsExactly(1L, 2L);
    }

    @Test
    void keepsNothingInATransactionThatOnlyReads() {
        CaseReference own = nextCase();
        TransactionTemplate reading =
                new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        reading.setReadOnly(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> reading.executeWithoutResult(
                        status -> trail.record(READ.in(own).by(actor))));
        assertThat(trail.knows(own)).isFalse();
    }

    @Test
    void keepsARefusalThoughTheBusinessFails() {
        CaseReference own = nextCase();
        AuditEntry refusal = AuditEntry.of(AuditAction.FORM_REFUSED).in(own).by(actor);

        transaction.executeWithoutResult(status -> {
            trail.record(READ.in(own).by(actor));
            trail.recordApart(refusal);
            status.setRollbackOnly();
        });

        assertThat(trail.history(own)).extracting(AuditEvent::action).containsExactly("FORM_REFUSED");
    }

    @Test
    void keepsARefusalBesideBusinessThatSucceeds() {
        CaseReference own = nextCase();

        transaction.executeWithoutResult(status -> {
            trail.recordApart(AuditEntry.of(AuditAction.FORM_REFUSED).in(own).by(actor));
            trail.record(READ.in(own).by(actor));
        });
        trail.recordApart(AuditEntry.of(AuditAction.ACCESS_REFUSED).in(own).by(actor));

        assertThat(trail.history(own))
                .extracting(AuditEvent::action)
                .containsExactly("CASE_READ", "FORM_REFUSED", "ACCESS_REFUSED");
        assertThat(numbers(own)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void findsByEachFilterAndByAllTogether() {
        CaseReference own = nextCase();
        String org = "org" + own.number();
        Instant start = clock.instant();
        trail.record(READ.in(own).by(new Actor("ada" + own.number(), org)));
        trail.record(AuditEntry.of(AuditAction.SIGNED_IN).by(new Actor("ada" + own.number(), org)));
        Instant middle = clock.instant();
        trail.record(AuditEntry.of(AuditAction.SIGNED_IN).by(new Actor("bob" + own.number(), org)));
        AuditSearch of = new AuditSearch(null, org, null, null, null, null);

        assertThat(found(of)).containsExactly("SIGNED_IN", "SIGNED_IN", "CASE_READ");
        assertThat(found(new AuditSearch("ada" + own.number(), null, null, null, null, null)))
                .containsExactly("SIGNED_IN", "CASE_READ");
        assertThat(found(new AuditSearch(null, org, AuditAction.SIGNED_IN, null, null, null)))
                .hasSize(2);
        assertThat(found(new AuditSearch(null, null, null, own, null, null))).containsExactly("CASE_READ");
        assertThat(found(new AuditSearch(null, org, null, null, middle, null))).containsExactly("SIGNED_IN");
        assertThat(found(new AuditSearch(null, org, null, null, start, middle)))
                .containsExactly("SIGNED_IN", "CASE_READ");
        assertThat(found(
                        new AuditSearch("ada" + own.number(), org, AuditAction.CASE_READ, own, start, clock.instant())))
                .containsExactly("CASE_READ");
        assertThat(found(new AuditSearch("bob" + own.number(), org, AuditAction.CASE_READ, null, null, null)))
                .isEmpty();
    }

    @Test
    void tellsNothingOfTheCasesThatAreKeptFromTheReader() {
        CaseReference own = nextCase();
        CaseReference other = nextCase();
        String reader = "kin" + own.number();
        Actor kin = new Actor(reader, "org" + own.number());
        trail.record(READ.in(own).by(kin));
        trail.record(AuditEntry.of(AuditAction.ACCESS_REFUSED).in(own).by(kin));
        trail.record(AuditEntry.of(AuditAction.CASE_LISTED)
                .detail("cases0", other + " " + own)
                .by(kin));
        trail.record(AuditEntry.of(AuditAction.AUDIT_READ)
                .detail("case", own.toString())
                .by(kin));
        trail.record(READ.in(other).by(kin));
        AuditSearch all = new AuditSearch(null, kin.organisation(), null, null, null, null);
        AuditSearch withheld = all.without(reader, Set.of(own));

        assertThat(found(withheld)).containsExactly("CASE_READ", "AUDIT_READ", "ACCESS_REFUSED");
        assertThat(trail.newest(withheld, 10).events())
                .extracting(AuditEvent::caseReference)
                .doesNotContain(own);
        assertThat(found(all.without("somebody", Set.of(own)))).containsExactly("CASE_READ");
        assertThat(found(new AuditSearch(null, null, null, own, null, null).without(reader, Set.of(own))))
                .isEmpty();
        assertThat(found(all)).hasSize(5);
        List<AuditEvent> handed = new ArrayList<>();
        assertThat(trail.each(withheld, handed::add)).isEqualTo(3);
        assertThat(handed).extracting(AuditEvent::caseReference).doesNotContain(own);
    }

    @Test
    void turnsPagesWithoutLossOrRepetition() {
        String org = "pages" + nextCase().number();
        AuditSearch of = new AuditSearch(null, org, null, null, null, null);
        for (int i = 0; i < 7; i++) {
            trail.record(
                    AuditEntry.of(AuditAction.SEARCHED).by(new Actor("a", org)).detail("n", i));
        }

        AuditPage first = trail.newest(of, 3);
        AuditPage second = trail.older(of, edge(first.older()), 3);
        AuditPage third = trail.older(of, edge(second.older()), 3);

        assertThat(ns(first)).containsExactly(6, 5, 4);
        assertThat(first.newer()).isNull();
        assertThat(ns(second)).containsExactly(3, 2, 1);
        assertThat(ns(third)).containsExactly(0);
        assertThat(third.older()).isNull();
        AuditPage back = trail.newer(of, edge(third.newer()), 3);
        assertThat(back).isEqualTo(second);
        assertThat(ns(trail.newer(of, edge(back.newer()), 3))).containsExactly(6, 5, 4);
        assertThat(trail.newer(of, edge(back.newer()), 3).newer()).isNull();
        assertThat(trail.count(of)).isEqualTo(7);
    }

    @Test
    void handsOverMoreThanOneHelpingOldestFirst() {
        String org = "many" + nextCase().number();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 1003; i++) {
                trail.record(AuditEntry.of(AuditAction.SEARCHED)
                        .by(new Actor("a", org))
                        .detail("n", i));
            }
        });
        List<Object> handed = new ArrayList<>();

        long count = trail.each(
                new AuditSearch(null, org, null, null, null, null),
                event -> handed.add(event.details().get("n")));

        assertThat(count).isEqualTo(1003);
        assertThat(handed).hasSize(1003).startsWith(0, 1, 2).endsWith(1002).doesNotHaveDuplicates();
    }

    private List<String> found(AuditSearch search) {
        List<String> actions = trail.newest(search, 10).events().stream()
                .map(AuditEvent::action)
                .toList();
        assertThat(trail.count(search)).isEqualTo(actions.size());
        return actions;
    }

    private static long edge(@Nullable Long id) {
        return Objects.requireNonNull(id);
    }

    private static List<Object> ns(AuditPage page) {
        return page.events().stream().map(event -> event.details().get("n")).toList();
    }

    private List<Long> numbers(CaseReference of) {
        return trail.history(of).stream().map(AuditEvent::seq).toList();
    }

    private static CaseReference nextCase() {
        return new CaseReference(2026, CASES.incrementAndGet());
    }

    private interface Work {
        void of(int writer) throws Exception;
    }

    private static void inParallel(int writers, Work work) {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                tasks.add(() -> {
                    work.of(writer);
                    return true;
                });
            }
            for (Future<Boolean> result : threads.invokeAll(tasks, 120, TimeUnit.SECONDS)) {
                result.get();
            }
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
