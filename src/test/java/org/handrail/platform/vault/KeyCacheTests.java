package org.handrail.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class KeyCacheTests {

    private final AtomicLong nanos = new AtomicLong();
    private final KeyCache cache = new KeyCache(3, Duration.ofSeconds(3), nanos::get);
    private final SecretKey key = AesGcm.key(new byte[AesGcm.KEY_BYTES]);
    private final UUID subject = UUID.randomUUID();

    @Test
    void keepsOnlyAFewKeys() {
        for (int i = 0; i < 50; i++) {
            cache.put(UUID.randomUUID(), key, cache.generation());
        }

        assertThat(cache.size()).isEqualTo(3);
    }

    @Test
    void forgetsAKeyAfterAFewSeconds() {
        cache.put(subject, key, cache.generation());
        nanos.set(Duration.ofSeconds(3).toNanos());
        assertThat(cache.get(subject)).isSameAs(key);

        nanos.incrementAndGet();

        assertThat(cache.get(subject)).isNull();
        assertThat(cache.size()).isZero();
    }

    @Test
    void doesNotTakeBackAKeyThatWasReadBeforeItsDestruction() {
        long beforeTheRead = cache.generation();
        cache.forget(subject);

        cache.put(subject, key, beforeTheRead);

        assertThat(cache.get(subject)).isNull();
    }
}
