package org.handrail.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys from outside the database: the master key in use, older ones by id until all is rewrapped, the index key. */
final class MasterKeys {

    private final String currentId;
    private final Map<String, SecretKey> byId;
    private final SecretKeySpec indexKey;

    MasterKeys(String currentId, Map<String, SecretKey> byId, byte[] indexKey) {
        if (!byId.containsKey(currentId)) {
            throw new IllegalArgumentException("No master key has the id in use.");
        }
        this.currentId = currentId;
        this.byId = Map.copyOf(byId);
        this.indexKey = new SecretKeySpec(indexKey, "HmacSHA256");
    }

    String currentId() {
        return currentId;
    }

    boolean knows(String keyId) {
        return byId.containsKey(keyId);
    }

    WrappedKey wrap(UUID subject, SecretKey dataKey) {
        return new WrappedKey(
                currentId, AesGcm.encrypt(key(currentId), dataKey.getEncoded(), place(currentId, subject)));
    }

    /** @throws IllegalStateException when the master key is missing or is not the one that wrapped this key */
    SecretKey unwrap(UUID subject, WrappedKey wrapped) {
        return AesGcm.key(AesGcm.decrypt(key(wrapped.keyId()), wrapped.text(), place(wrapped.keyId(), subject)));
    }

    String digest(String kind, String normalised) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            byte[] digest = mac.doFinal((kind + '\0' + normalised).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("This Java cannot do HMAC-SHA-256.", fault);
        }
    }

    private SecretKey key(String keyId) {
        SecretKey key = byId.get(keyId);
        if (key == null) {
            throw new IllegalStateException(
                    "The vault's master key '%s' is not configured: add it to handrail.vault.old-keys."
                            .formatted(keyId));
        }
        return key;
    }

    private static String place(String keyId, UUID subject) {
        return "handrail data key|" + keyId + '|' + subject;
    }
}
