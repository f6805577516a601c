package org.handrail.platform.vault;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of wrapped data keys, with a small cache in front. */
@Component
class DataKeys {

    private record Row(UUID subject, String keyId, @Nullable String wrapped) {

        Optional<WrappedKey> key() {
            return Optional.ofNullable(wrapped).map(text -> new WrappedKey(keyId, text));
        }
    }

    private final JdbcClient jdbc;
    private final MasterKeys masterKeys;
    private final KeyCache cache;
    private final Clock clock;

    DataKeys(JdbcClient jdbc, MasterKeys masterKeys, KeyCache cache, Clock clock) {
        this.jdbc = jdbc;
        this.masterKeys = masterKeys;
        this.cache = cache;
        this.clock = clock;
    }

    UUID make() {
        UUID subject = UUID.randomUUID();
        SecretKey key = AesGcm.key(AesGcm.randomBytes(AesGcm.KEY_BYTES));
        WrappedKey wrapped = masterKeys.wrap(subject, key);
        jdbc.sql("insert into vault_data_key (subject, key_id, wrapped, made_at) values (?, ?, ?, ?)")
                .params(subject, wrapped.keyId(), wrapped.text(), DatabaseTime.of(clock.instant()))
                .update();
        PendingKeys.made(cache, subject, key);
        return subject;
    }

    /** The subject's key, or empty when it was destroyed. */
    Optional<SecretKey> find(UUID subject) {
        Optional<SecretKey> pending = PendingKeys.of(cache, subject);
        if (pending != null) {
            return pending;
        }
        SecretKey cached = cache.get(subject);
        return cached != null ? Optional.of(cached) : read(subject);
    }

    /** Reads the keys that the cache does not hold, at most as many as it can hold. */
    void preload(Collection<UUID> subjects) {
        List<UUID> missing = subjects.stream()
                .distinct()
                .filter(subject -> PendingKeys.of(cache, subject) == null && cache.get(subject) == null)
                .limit(cache.capacity())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        long generation = cache.generation();
        jdbc.sql("select subject, key_id, wrapped from vault_data_key where subject in (:subjects)")
                .param("subjects", missing)
                .query(Row.class)
                .list()
                .forEach(row -> unwrap(row, generation));
    }

    void destroy(UUID subject) {
        read(subject);
        jdbc.sql("update vault_data_key set wrapped = null, destroyed_at = ? where subject = ? and wrapped is not null")
                .params(DatabaseTime.of(clock.instant()), subject)
                .update();
        PendingKeys.destroyed(cache, subject);
    }

    /** Wraps up to {@code most} keys anew under the master key in use and tells how many it did. */
    int rewrap(int most) {
        List<Row> old = jdbc.sql("""
                        select subject, key_id, wrapped from vault_data_key
                        where key_id <> ? and wrapped is not null order by subject limit ?""")
                .params(masterKeys.currentId(), most)
                .query(Row.class)
                .list();
        old.forEach(this::rewrap);
        return old.size();
    }

    /** One wrapped key of each master key that is still needed, to try at the start. */
    List<UUID> sampleOfEachMasterKey() {
        return jdbc.sql("""
                        select k.subject, k.key_id, k.wrapped from vault_data_key k
                        join (select key_id, min(made_at) as first_made from vault_data_key
                              where wrapped is not null group by key_id) f
                          on f.key_id = k.key_id and f.first_made = k.made_at
                        where k.wrapped is not null""").query(Row.class).stream().map(Row::subject).toList();
    }

    /** Whether the key of the blind indexes is the one that this database has seen before; the first one seen is kept. */
    boolean indexKeyFits() {
        String digest = masterKeys.digest("check", "index key");
        jdbc.sql("update vault_index_check set digest = ? where id = 1 and digest is null")
                .param(digest)
                .update();
        return jdbc.sql("select digest from vault_index_check where id = 1")
                .query(String.class)
                .single()
                .equals(digest);
    }

    private void rewrap(Row row) {
        WrappedKey old = row.key().orElseThrow();
        WrappedKey fresh = masterKeys.wrap(row.subject(), masterKeys.unwrap(row.subject(), old));
        jdbc.sql("update vault_data_key set key_id = ?, wrapped = ? where subject = ? and wrapped = ?")
                .params(fresh.keyId(), fresh.text(), row.subject(), old.text())
                .update();
    }

    private Optional<SecretKey> read(UUID subject) {
        long generation = cache.generation();
        Row row = jdbc.sql("select subject, key_id, wrapped from vault_data_key where subject = ?")
                .param(subject)
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("The vault knows no such subject."));
        return unwrap(row, generation);
    }

    private Optional<SecretKey> unwrap(Row row, long generation) {
        Optional<SecretKey> key = row.key().map(wrapped -> masterKeys.unwrap(row.subject(), wrapped));
        key.ifPresent(found -> cache.put(row.subject(), found, generation));
        return key;
    }
}
