package org.handrail.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
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
    private static final Set<AuditAction> REFUSALS = Set.of(AuditAction.ACCESS_REFUSED, AuditAction.AUDIT_REFUSED);

    private final AuditRows rows;
    private final CaseCounter counter;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate joined;
    private final TransactionTemplate apart;

    AuditTrail(
            JdbcClient jdbc,
            NamedParameterJdbcOperations batch,
            PlatformTransactionManager transactions,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        rows = new AuditRows(jdbc, batch);
        counter = new CaseCounter(jdbc, batch, transactions);
        this.currentActor = currentActor;
        this.clock = clock;
        joined = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Keeps the entry in the transaction of the business that it tells of: both stand or neither. It is written right before
     * that one commits, or before the trail is read in it. Without a transaction it has one of its own.
     *
     * @throws IllegalStateException in a read-only transaction, which cannot keep anything
     */
    public void record(AuditEntry entry) {
        KeptEntry kept = new KeptEntry(entry, actorOf(entry));
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            joined.executeWithoutResult(status -> write(List.of(kept)));
        } else if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A read-only transaction cannot keep anything in the audit trail.");
        } else {
            pending().orElseGet(this::begin).add(kept);
        }
        tell(kept);
    }

    /** Whoever watches looking is told in the transaction of the look. */
    private void tell(KeptEntry kept) {
        if (kept.entry().action() == AuditAction.CASE_READ && kept.entry().caseReference() != null) {
            events.publishEvent(new CaseRead(
                    kept.entry().caseReference(),
                    kept.actor(),
                    String.valueOf(kept.entry().details().get("view"))));
        }
    }

    /**
     * Keeps the entry whatever becomes of the transaction that runs now: for refusals and sign-ins. Inside a transaction it
     * is written right after that one ends, because that one may hold the lock of the case.
     */
    public void recordApart(AuditEntry entry) {
        KeptEntry kept = new KeptEntry(entry, actorOf(entry));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            apart.executeWithoutResult(status -> writeApart(kept));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int outcome) {
                apart.executeWithoutResult(status -> writeApart(kept));
            }
        });
    }

    /** Keeps that somebody was refused a page of a case, or of one that is not there. */
    public void refused(String page, @Nullable CaseReference reference) {
        recordApart(AuditEntry.of(AuditAction.ACCESS_REFUSED)
                .detail("page", page)
                .in(reference != null && knows(reference) ? reference : null));
    }

    private void writeApart(KeptEntry kept) {
        write(List.of(kept));
        CaseReference reference = kept.entry().caseReference();
        if (REFUSALS.contains(kept.entry().action()) && reference != null) {
            events.publishEvent(new CaseRefused(reference, kept.actor()));
        }
    }

    /** Every event of a case in order; empty for a case that the trail does not know. */
    public List<AuditEvent> history(CaseReference reference) {
        return written().of(reference);
    }

    /** Whether the trail holds anything of this case. */
    public boolean knows(CaseReference reference) {
        written();
        return counter.knows(reference);
    }

    /** The newest events of a search. */
    public AuditPage newest(AuditSearch search, int size) {
        return older(search, Long.MAX_VALUE, size);
    }

    /** The events before the one with this id, newest first. */
    public AuditPage older(AuditSearch search, long id, int size) {
        List<AuditEvent> found = written().below(search, id, size + 1);
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
        List<AuditEvent> found = new ArrayList<>(written().above(search, id, size + 1));
        boolean more = found.size() > size;
        List<AuditEvent> events = more ? found.subList(0, size) : found;
        Collections.reverse(events);
        return new AuditPage(
                events,
                more ? events.get(0).id() : null,
                events.isEmpty() ? null : events.get(events.size() - 1).id());
    }

    public long count(AuditSearch search) {
        return written().count(search);
    }

    /** Hands over every event of a search, oldest first, a thousand at a time, and tells how many there were. */
    public long each(AuditSearch search, Consumer<AuditEvent> reader) {
        long handed = 0;
        List<AuditEvent> some = written().above(search, 0, EXPORTED_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(reader);
            handed += some.size();
            some = written().above(search, some.get(some.size() - 1).id(), EXPORTED_AT_ONCE);
        }
        return handed;
    }

    private Actor actorOf(AuditEntry entry) {
        Actor named = entry.by();
        return named == null ? currentActor.now() : named;
    }

    private Optional<PendingEntries> pending() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(PendingEntries.class::isInstance)
                        .map(PendingEntries.class::cast)
                        .filter(pending -> pending.belongsTo(this))
                        .findFirst()
                : Optional.empty();
    }

    private PendingEntries begin() {
        PendingEntries pending = new PendingEntries(this, this::write);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private AuditRows written() {
        pending().ifPresent(PendingEntries::write);
        return rows;
    }

    /** The moment is taken while the rows of the cases are locked, so that a case's events stand in the order of time. */
    private void write(List<KeptEntry> entries) {
        Map<CaseReference, Long> next = new HashMap<>();
        entries.stream()
                .map(kept -> kept.entry().caseReference())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(reference -> reference, TreeMap::new, Collectors.counting()))
                .forEach((reference, number) -> next.put(reference, counter.take(reference, number.intValue())));
        rows.add(entries, next, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
