package org.handrail.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The entries of one transaction, written together right before it commits: a case is numbered once and its row is
 * locked for a moment only. Whatever a savepoint takes back, it takes from here too.
 */
class PendingEntries implements TransactionSynchronization {

    private final AuditTrail owner;
    private final Consumer<List<KeptEntry>> writer;
    private final List<KeptEntry> entries = new ArrayList<>();
    private final Map<Object, Integer> sizeAtSavepoint = new HashMap<>();
    private boolean committing;

    PendingEntries(AuditTrail owner, Consumer<List<KeptEntry>> writer) {
        this.owner = owner;
        this.writer = writer;
    }

    boolean belongsTo(AuditTrail trail) {
        return owner == trail;
    }

    /** What is added while the transaction commits is written at once, for nothing would write it later. */
    void add(KeptEntry entry) {
        entries.add(entry);
        if (committing) {
            write();
        }
    }

    void write() {
        if (!entries.isEmpty()) {
            List<KeptEntry> written = List.copyOf(entries);
            entries.clear();
            writer.accept(written);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        write();
    }

    @Override
    public void savepoint(Object savepoint) {
        sizeAtSavepoint.put(savepoint, entries.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        int size = Math.min(sizeAtSavepoint.getOrDefault(savepoint, 0), entries.size());
        entries.subList(size, entries.size()).clear();
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
