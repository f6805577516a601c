package org.handrail.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps and tells what was done. Nothing that it keeps can be changed or taken away. */
@Component
public class AuditTrail {

    private static final int EXPORTED_AT_ONCE = 1000;

    private final AuditRows rows;
    private final CaseCounter counter;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionTemplate joined;
    private final TransactionTemplate apart;

    AuditTrail(JdbcClient jdbc, PlatformTransactionManager transactions, CurrentActor currentActor, Clock clock) {
        rows = new AuditRows(jdbc);
        counter = new CaseCounter(jdbc, transactions);
        this.currentActor = currentActor;
        this.clock = clock;
        joined = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Keeps the entry in the transaction of the business that it tells of: both stand or neither. Without a transaction it
     * has one of its own. A read-only transaction cannot keep anything.
     */
    public void record(AuditEntry entry) {
        Actor actor = actorOf(entry);
        joined.executeWithoutResult(status -> keep(entry, actor));
    }

    /**
     * Keeps the entry whatever becomes of the transaction that runs now: for refusals and sign-ins. Inside a transaction it
     * is written right after that one ends, because that one may hold the lock of the case.
     */
    public void recordApart(AuditEntry entry) {
        Actor actor = actorOf(entry);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            apart.executeWithoutResult(status -> keep(entry, actor));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int outcome) {
                apart.executeWithoutResult(status -> keep(entry, actor));
            }
        });
    }

    /** Every event of a case in order; empty for a case that the trail does not know. */
    public List<AuditEvent> history(CaseReference reference) {
        return rows.of(reference);
    }

    /** Whether the trail holds anything of this case. */
    public boolean knows(CaseReference reference) {
        return counter.knows(reference);
    }

    /** The newest events of a search. */
    public AuditPage newest(AuditSearch search, int size) {
        return older(search, Long.MAX_VALUE, size);
    }

    /** The events before the one with this id, newest first. */
    public AuditPage older(AuditSearch search, long id, int size) {
        List<AuditEvent> found = rows.below(search, id, size + 1);
        boolean more = found.size() > size;
        List<AuditEvent> events = more ? found.subList(0, size) : found;
        boolean begins = id == Long.MAX_VALUE || events.isEmpty();
        return new AuditPage(
                events,
                begins ? null : events.get(0).id(),
                more ? events.get(size - 1).id() : null);
    }

    /** The events right after the one with this id, newest first. */
    public AuditPage newer(AuditSearch search, long id, int size) {
        List<AuditEvent> found = new ArrayList<>(rows.above(search, id, size + 1));
        boolean more = found.size() > size;
        List<AuditEvent> events = more ? found.subList(0, size) : found;
        Collections.reverse(events);
        return new AuditPage(
                events,
                more ? events.get(0).id() : null,
                events.isEmpty() ? null : events.get(events.size() - 1).id());
    }

    public long count(AuditSearch search) {
        return rows.count(search);
    }

    /** Hands over every event of a search, oldest first, a thousand at a time, and tells how many there were. */
    public long each(AuditSearch search, Consumer<AuditEvent> reader) {
        long handed = 0;
        List<AuditEvent> some = rows.above(search, 0, EXPORTED_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(reader);
            handed += some.size();
            some = rows.above(search, some.get(some.size() - 1).id(), EXPORTED_AT_ONCE);
        }
        return handed;
    }

    private Actor actorOf(AuditEntry entry) {
        Actor named = entry.by();
        return named == null ? currentActor.now() : named;
    }

    private void keep(AuditEntry entry, Actor actor) {
        CaseReference reference = entry.caseReference();
        Long seq = reference == null ? null : counter.next(reference);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.add(entry, actor, at, seq);
    }
}
