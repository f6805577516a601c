package org.handrail.platform.vault;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The vault's keys.
 *
 * @param key master key in use: 32 bytes in base64; made at the first start in the demo profile, else required
 * @param keyId name of that key, kept with each data key; give the next master key another id
 * @param oldKeys earlier master keys by id, kept until every data key is wrapped by the one in use
 * @param indexKey key of the blind indexes: 32 bytes in base64; it never changes, or search finds nothing
 * @param demoKeyFile where the demo profile keeps the keys that it made
 */
@ConfigurationProperties("handrail.vault")
public record VaultSettings(
        @Nullable String key,
        @DefaultValue("1") String keyId,
        @DefaultValue Map<String, String> oldKeys,
        @Nullable String indexKey,
        @DefaultValue("data/vault.key") Path demoKeyFile) {

    /** Names no key. */
    @Override
    public String toString() {
        return "VaultSettings[keyId=" + keyId + ", oldKeys=" + oldKeys.keySet() + ']';
    }
}
