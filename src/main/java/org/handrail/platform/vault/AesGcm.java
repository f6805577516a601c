package org.handrail.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh random 96-bit nonce in front of each value (NIST SP 800-38D) and base64 around both. */
final class AesGcm {

    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    static String encrypt(SecretKey key, byte[] plain, String boundTo) {
        byte[] nonce = randomBytes(NONCE_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, boundTo);
        byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    /** @throws IllegalStateException when the value was changed, or sealed under another key or for another place */
    static byte[] decrypt(SecretKey key, String sealed, String boundTo) {
        byte[] whole = decoded(sealed);
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(whole, NONCE_BYTES, whole.length), boundTo);
    }

    private static byte[] decoded(String sealed) {
        try {
            byte[] whole = Base64.getDecoder().decode(sealed);
            if (whole.length >= NONCE_BYTES + TAG_BITS / 8) {
                return whole;
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, without the value
        }
        throw new IllegalStateException("A sealed value is damaged.");
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] input, String boundTo) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (AEADBadTagException changed) {
            throw new IllegalStateException("A sealed value was changed, or does not belong here.", changed);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("This Java cannot do AES-GCM.", fault);
        }
    }
}
