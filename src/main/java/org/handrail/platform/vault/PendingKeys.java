package org.handrail.platform.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keys made and destroyed in the transaction of this thread, which nobody else may see before it commits. */
final class PendingKeys implements TransactionSynchronization {

    private final KeyCache cache;
    private final Map<UUID, Optional<SecretKey>> bySubject = new HashMap<>();

    private PendingKeys(KeyCache cache) {
        this.cache = cache;
    }

    /** What this transaction did to the subject's key, or null when it did nothing. An empty value means destroyed. */
    static @Nullable Optional<SecretKey> of(KeyCache cache, UUID subject) {
        PendingKeys pending = (PendingKeys) TransactionSynchronizationManager.getResource(cache);
        return pending == null ? null : pending.bySubject.get(subject);
    }

    static void made(KeyCache cache, UUID subject, SecretKey key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            bound(cache).bySubject.put(subject, Optional.of(key));
        }
    }

    static void destroyed(KeyCache cache, UUID subject) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            bound(cache).bySubject.put(subject, Optional.empty());
        }
        cache.forget(subject);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(cache);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(cache, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(cache);
        bySubject.keySet().forEach(cache::forget);
    }

    private static PendingKeys bound(KeyCache cache) {
        PendingKeys pending = (PendingKeys) TransactionSynchronizationManager.getResource(cache);
        if (pending == null) {
            pending = new PendingKeys(cache);
            TransactionSynchronizationManager.bindResource(cache, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        return pending;
    }
}
