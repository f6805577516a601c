package org.handrail.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BlindIndexTests {

    private final MasterKeys keys = TestVault.keys("1", new byte[AesGcm.KEY_BYTES]);

    @Test
    void findsEqualTextOfOneKindAndNothingElse() {
        String digest = keys.digest("family-name", "khan");

        assertThat(digest).hasSize(43).isEqualTo(keys.digest("family-name", "khan"));
        assertThat(keys.digest("family-name", "khan2")).isNotEqualTo(digest);
        assertThat(keys.digest("full-name", "khan")).isNotEqualTo(digest);
    }

    @Test
    void cannotBeMadeWithoutTheIndexKey() {
        MasterKeys others = new MasterKeys("1", Map.of("1", AesGcm.key(new byte[32])), new byte[] {9});

        assertThat(others.digest("family-name", "khan")).isNotEqualTo(keys.digest("family-name", "khan"));
    }
}
