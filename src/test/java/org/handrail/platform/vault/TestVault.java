package org.handrail.platform.vault;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vault for tests without a Spring context; the caller's transactions are its transactions. */
public final class TestVault {

    private TestVault() {}

    public static Vault on(DataSource source) {
        return on(source, keys("1", new byte[AesGcm.KEY_BYTES]));
    }

    static Vault on(DataSource source, MasterKeys masterKeys) {
        DataKeys dataKeys = dataKeys(source, masterKeys, cache());
        return new Vault(dataKeys, masterKeys);
    }

    static DataKeys dataKeys(DataSource source, MasterKeys masterKeys, KeyCache cache) {
        return new DataKeys(JdbcClient.create(source), masterKeys, cache, Clock.systemUTC());
    }

    static KeyCache cache() {
        return new KeyCache(VaultConfiguration.CACHED_KEYS, VaultConfiguration.CACHED_FOR, System::nanoTime);
    }

    static MasterKeys keys(String id, byte[] key) {
        return new MasterKeys(id, Map.of(id, AesGcm.key(key)), new byte[] {1, 2, 3});
    }
}
