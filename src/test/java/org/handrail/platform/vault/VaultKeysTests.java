package org.handrail.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class VaultKeysTests {

    private static final String ZEROS = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String KEY = random();
    private static final String INDEX_KEY = random();

    @TempDir
    Path folder;

    @Test
    void stopsTheStartWithoutKeysAndNamesTheSettings() {
        for (String profile : new String[] {"default", "postgresql", "production"}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> find(null, null, profile))
                    .withMessageContaining("HANDRAIL_VAULT_KEY")
                    .withMessageContaining("HANDRAIL_VAULT_INDEX_KEY");
        }
        assertThatIllegalStateException().isThrownBy(() -> find(KEY, null, "production"));
        assertThatIllegalStateException().isThrownBy(() -> find(null, INDEX_KEY, "demo"));
    }

    @Test
    void makesDemoKeysOnceAndReadsThemAgain() throws IOException {
        MasterKeys first = find(null, null, "demo");
        UUID subject = UUID.randomUUID();
        WrappedKey wrapped = first.wrap(subject, AesGcm.key(new byte[32]));

        MasterKeys second = find(null, null, "demo");

        assertThat(second.unwrap(subject, wrapped).getEncoded()).isEqualTo(new byte[32]);
        assertThat(second.digest("kind", "text")).isEqualTo(first.digest("kind", "text"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void usesConfiguredKeysInTheDemoToo() {
        find(KEY, INDEX_KEY, "demo");

        assertThat(file()).doesNotExist();
    }

    @Test
    void productionRefusesDemoKeysAndKeysThatAreNoSecret() {
        DemoKeyFile.Keys demo = DemoKeyFile.at(file()).readOrMake();

        for (String weak : new String[] {ZEROS, demo.key(), demo.indexKey()}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> find(weak, INDEX_KEY, "production"))
                    .withMessageStartingWith("HANDRAIL_VAULT_KEY is a demo key or no secret")
                    .withMessageNotContaining(weak);
            assertThatIllegalStateException()
                    .isThrownBy(() -> find(KEY, weak, "production"))
                    .withMessageStartingWith("HANDRAIL_VAULT_INDEX_KEY is a demo key or no secret");
        }
        assertThatIllegalStateException().isThrownBy(() -> find(KEY, KEY, "production"));
        assertThat(find(KEY, INDEX_KEY, "production").currentId()).isEqualTo("1");
    }

    @Test
    void productionMakesNoKeysEvenBesideTheDemo() {
        assertThatIllegalStateException().isThrownBy(() -> find(null, null, "demo", "production"));
        assertThat(file()).doesNotExist();
    }

    @Test
    void refusesKeysOfAnotherLengthWithoutRepeatingThem() {
        for (String wrong : new String[] {"c2hvcnQ=", "not base64!"}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> find(wrong, INDEX_KEY, "production"))
                    .withMessageStartingWith("HANDRAIL_VAULT_KEY is not 32 bytes in base64")
                    .withMessageNotContaining(wrong);
        }
    }

    @Test
    void takesOldKeysByTheirIdAndRefusesAnIdTwice() {
        VaultSettings settings = new VaultSettings(KEY, "2", Map.of("1", random()), INDEX_KEY, file());
        VaultSettings twice = new VaultSettings(KEY, "1", Map.of("1", random()), INDEX_KEY, file());

        MasterKeys keys = new VaultKeys(settings, new MockEnvironment()).find();

        assertThat(keys.currentId()).isEqualTo("2");
        assertThat(keys.knows("1")).isTrue();
        assertThatIllegalStateException().isThrownBy(new VaultKeys(twice, new MockEnvironment())::find);
        assertThat(settings.toString()).doesNotContain(KEY, INDEX_KEY);
    }

    @Test
    void readsTheSettingsFromTheEnvironment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment",
                        Map.of("HANDRAIL_VAULT_KEY", KEY, "HANDRAIL_VAULT_INDEX_KEY", INDEX_KEY)));

        VaultSettings settings = Binder.get(environment)
                .bind("handrail.vault", VaultSettings.class)
                .get();

        assertThat(settings.key()).isEqualTo(KEY);
        assertThat(settings.indexKey()).isEqualTo(INDEX_KEY);
        assertThat(settings.demoKeyFile()).isEqualTo(Path.of("data/vault.key"));
    }

    private MasterKeys find(@Nullable String key, @Nullable String indexKey, String... profiles) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return new VaultKeys(new VaultSettings(key, "1", Map.of(), indexKey, file()), environment).find();
    }

    private Path file() {
        return folder.resolve("data/vault.key");
    }

    private static String random() {
        return Base64.getEncoder().encodeToString(AesGcm.randomBytes(32));
    }
}
