package org.handrail.platform.vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Finds the vault's keys for the active profile, or stops the start and says which settings are missing. */
final class VaultKeys {

    private static final String HOW = " Each is 32 random bytes in base64, for example from: openssl rand -base64 32";

    private final VaultSettings settings;
    private final boolean demo;
    private final boolean production;

    VaultKeys(VaultSettings settings, Environment environment) {
        this.settings = settings;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    MasterKeys find() {
        String key = settings.key();
        String indexKey = settings.indexKey();
        if (blank(key) && blank(indexKey) && demo && !production) {
            DemoKeyFile.Keys made = DemoKeyFile.at(settings.demoKeyFile()).readOrMake();
            key = made.key();
            indexKey = made.indexKey();
        }
        if (key == null || indexKey == null || key.isBlank() || indexKey.isBlank()) {
            throw new IllegalStateException(
                    "The vault has no keys: set HANDRAIL_VAULT_KEY and HANDRAIL_VAULT_INDEX_KEY." + HOW);
        }
        return keys(bytes("HANDRAIL_VAULT_KEY", key), bytes("HANDRAIL_VAULT_INDEX_KEY", indexKey));
    }

    private MasterKeys keys(byte[] key, byte[] indexKey) {
        if (production) {
            refuseWeak("HANDRAIL_VAULT_KEY", key);
            refuseWeak("HANDRAIL_VAULT_INDEX_KEY", indexKey);
            if (Arrays.equals(key, indexKey)) {
                throw new IllegalStateException("HANDRAIL_VAULT_KEY and HANDRAIL_VAULT_INDEX_KEY must differ." + HOW);
            }
        }
        Map<String, SecretKey> byId = new HashMap<>();
        settings.oldKeys().forEach((id, old) -> byId.put(id, AesGcm.key(bytes("handrail.vault.old-keys." + id, old))));
        if (byId.put(settings.keyId(), AesGcm.key(key)) != null) {
            throw new IllegalStateException(
                    "HANDRAIL_VAULT_KEY has the id of an old key: give it another handrail.vault.key-id.");
        }
        return new MasterKeys(settings.keyId(), byId, indexKey);
    }

    private static void refuseWeak(String name, byte[] key) {
        boolean oneByteRepeated = Arrays.equals(key, 1, key.length, key, 0, key.length - 1);
        if (oneByteRepeated || DemoKeyFile.isDemo(key)) {
            throw new IllegalStateException(name + " is a demo key or no secret: production refuses it." + HOW);
        }
    }

    private static byte[] bytes(String name, String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == AesGcm.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, without the value
        }
        throw new IllegalStateException(name + " is not 32 bytes in base64." + HOW);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
