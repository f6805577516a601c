package org.handrail.access.programs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its owner holds it: an id that may be seen, and 256 random bits. So much chance needs no slow hash, and the
 * mark in front lets a scanner find a key that was left in a file.
 */
record ApiKey(String id, String text) {

    private static final Pattern FORM = Pattern.compile("hrk_([0-9a-f]{16})_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static ApiKey make() {
        byte[] bytes = new byte[40];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes, 0, 8);
        byte[] secret = new byte[32];
        System.arraycopy(bytes, 8, secret, 0, secret.length);
        return new ApiKey(
                id, "hrk_" + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Optional<ApiKey> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new ApiKey(form.group(1), text)) : Optional.empty();
    }

    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("This Java cannot do SHA-256.", fault);
        }
    }

    /** Takes as long for a digest that is nearly right as for one that is not. */
    boolean has(String digest) {
        return MessageDigest.isEqual(
                digest().getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ApiKey[" + id + ']';
    }
}
