package org.handrail.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class AesGcmTests {

    @Test
    void neverRepeatsANonce() {
        SecretKey key = AesGcm.key(AesGcm.randomBytes(AesGcm.KEY_BYTES));
        Set<String> nonces = new HashSet<>();

        for (int i = 0; i < 20_000; i++) {
            byte[] sealed = Base64.getDecoder().decode(AesGcm.encrypt(key, new byte[] {1}, "place"));
            nonces.add(Arrays.toString(Arrays.copyOf(sealed, 12)));
        }

        assertThat(nonces).hasSize(20_000);
    }

    @Test
    void sealsTheSameValueDifferentlyEachTime() {
        SecretKey key = AesGcm.key(AesGcm.randomBytes(AesGcm.KEY_BYTES));

        assertThat(AesGcm.encrypt(key, new byte[] {1}, "place"))
                .isNotEqualTo(AesGcm.encrypt(key, new byte[] {1}, "place"));
    }
}
