package org.handrail.platform.vault;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Unwrapped keys of committed subjects, a few and for a few seconds: long enough for one page, short enough that a key
 * destroyed on another node is soon forgotten here too.
 */
final class KeyCache {

    private record Entry(SecretKey key, long readAt) {}

    private final Map<UUID, Entry> entries;
    private final int capacity;
    private final long lifetime;
    private final LongSupplier nanoTime;
    private long generation;

    KeyCache(int size, Duration lifetime, LongSupplier nanoTime) {
        this.capacity = size;
        this.lifetime = lifetime.toNanos();
        this.nanoTime = nanoTime;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Entry> eldest) {
                return size() > size;
            }
        };
    }

    synchronized @Nullable SecretKey get(UUID subject) {
        Entry entry = entries.get(subject);
        if (entry == null) {
            return null;
        }
        if (nanoTime.getAsLong() - entry.readAt() > lifetime) {
            entries.remove(subject);
            return null;
        }
        return entry.key();
    }

    /** Ask before reading the table, and hand the answer to {@link #put}. */
    synchronized long generation() {
        return generation;
    }

    /** Keeps the key, unless a key was destroyed after it was read. */
    synchronized void put(UUID subject, SecretKey key, long readInGeneration) {
        if (readInGeneration == generation) {
            entries.put(subject, new Entry(key, nanoTime.getAsLong()));
        }
    }

    synchronized void forget(UUID subject) {
        generation++;
        entries.remove(subject);
    }

    int capacity() {
        return capacity;
    }

    synchronized int size() {
        return entries.size();
    }
}
