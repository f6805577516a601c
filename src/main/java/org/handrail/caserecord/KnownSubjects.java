package org.handrail.caserecord;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.handrail.platform.CaseReference;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The subjects of the cases that the transaction of this thread has asked for. A case keeps its subject for good, but a
 * reference given in a transaction that fails is given again, so nothing is remembered beyond the transaction.
 */
final class KnownSubjects implements TransactionSynchronization {

    private final Object owner;
    private final Map<CaseReference, UUID> byCase = new HashMap<>();

    private KnownSubjects(Object owner) {
        this.owner = owner;
    }

    /** Asks only once in a transaction, and every time outside of one. */
    static UUID of(Object owner, CaseReference reference, Function<CaseReference, UUID> asking) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? bound(owner).byCase.computeIfAbsent(reference, asking)
                : asking.apply(reference);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(owner);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(owner, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(owner);
    }

    private static KnownSubjects bound(Object owner) {
        KnownSubjects known = (KnownSubjects) TransactionSynchronizationManager.getResource(owner);
        if (known == null) {
            known = new KnownSubjects(owner);
            TransactionSynchronizationManager.bindResource(owner, known);
            TransactionSynchronizationManager.registerSynchronization(known);
        }
        return known;
    }
}
