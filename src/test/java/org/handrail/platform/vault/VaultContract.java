package org.handrail.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the vault promises on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VaultContract {

    private static final String PURPOSE = "person.name";

    private final DataSource source;
    private final TransactionTemplate transaction;
    private final MasterKeys masterKeys = TestVault.keys("1", new byte[AesGcm.KEY_BYTES]);
    private KeyCache cache = TestVault.cache();
    private Vault vault;

    VaultContract(TestDatabase database) {
        source = database.migrated();
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        vault = newVault();
    }

    private Vault newVault() {
        cache = TestVault.cache();
        return new Vault(TestVault.dataKeys(source, masterKeys, cache), masterKeys);
    }

    @BeforeEach
    void startAfresh() {
        JdbcClient.create(source).sql("delete from vault_data_key").update();
        vault = newVault();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void opensWhatItSealedAndOnlyInItsPlace(long seed) {
        Random random = new Random(seed);
        UUID subject = vault.newSubject();
        UUID another = vault.newSubject();
        String plain = random.ints(random.nextInt(400), 1, 0xD7FF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        String sealed = vault.seal(subject, PURPOSE, plain);

        assertThat(vault.open(subject, PURPOSE, sealed)).isEqualTo(new Opened.Text(plain));
        assertThat(newVault().open(subject, PURPOSE, sealed).orElse("erased")).isEqualTo(plain);
        assertThatIllegalStateException().isThrownBy(() -> vault.open(another, PURPOSE, sealed));
        assertThatIllegalStateException().isThrownBy(() -> vault.open(subject, "person.address", sealed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refusesAValueWithAnyBitChanged(long seed) {
        UUID subject = vault.newSubject();
        String sealed = vault.seal(subject, PURPOSE, "Ayesha Khan");
        byte[] bytes = Base64.getDecoder().decode(sealed.substring(3));
        int bit = new Random(seed).nextInt(bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        String changed = "v1:" + Base64.getEncoder().encodeToString(bytes);

        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open(subject, PURPOSE, changed))
                .withMessageNotContaining("Ayesha");
    }

    @Test
    void refusesDamagedTextWithoutRepeatingIt() {
        UUID subject = vault.newSubject();

        for (String damaged : List.of("", "Ayesha", "v1:", "v1:AAAA", "v1:not base64", "v2:" + "A".repeat(64))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> vault.open(subject, PURPOSE, damaged))
                    .withMessage("A sealed value is damaged.");
        }
    }

    @Test
    void refusesASubjectThatItDoesNotKnow() {
        String sealed = vault.seal(vault.newSubject(), PURPOSE, "Ayesha");

        assertThatIllegalStateException().isThrownBy(() -> vault.open(UUID.randomUUID(), PURPOSE, sealed));
        assertThatIllegalStateException().isThrownBy(() -> vault.seal(UUID.randomUUID(), PURPOSE, "Ayesha"));
    }

    @Test
    void opensNothingOnceTheSubjectIsDestroyed() {
        UUID subject = vault.newSubject();
        UUID another = vault.newSubject();
        String sealed = vault.seal(subject, PURPOSE, "Ayesha");
        String sealedForAnother = vault.seal(another, PURPOSE, "Zara");

        vault.destroy(subject);
        vault.destroy(subject);

        assertThat(vault.open(subject, PURPOSE, sealed)).isEqualTo(new Opened.Erased());
        assertThat(newVault().open(subject, PURPOSE, sealed).erased()).isTrue();
        assertThat(vault.open(another, PURPOSE, sealedForAnother).orElse("erased"))
                .isEqualTo("Zara");
        assertThatIllegalStateException()
                .isThrownBy(() -> vault.seal(subject, PURPOSE, "again"))
                .withMessageContaining("erased");
    }

    @Test
    void keepsNoTraceOfARolledBackSubject() {
        UUID subject = transaction.execute(status -> {
            UUID made = vault.newSubject();
            String sealed = vault.seal(made, PURPOSE, "Ayesha");
            assertThat(vault.open(made, PURPOSE, sealed).orElse("erased")).isEqualTo("Ayesha");
            status.setRollbackOnly();
            return made;
        });

        assertThat(cache.size()).isZero();
        assertThatIllegalStateException().isThrownBy(() -> vault.seal(subject, PURPOSE, "Ayesha"));
    }

    @Test
    void opensAgainWhenTheDestructionIsRolledBack() {
        UUID subject = vault.newSubject();
        String sealed = vault.seal(subject, PURPOSE, "Ayesha");

        transaction.executeWithoutResult(status -> {
            vault.destroy(subject);
            assertThat(vault.open(subject, PURPOSE, sealed).erased()).isTrue();
            status.setRollbackOnly();
        });

        assertThat(vault.open(subject, PURPOSE, sealed).orElse("erased")).isEqualTo("Ayesha");
    }

    @Test
    void forgetsTheKeyWhenTheDestructionCommits() {
        UUID subject = vault.newSubject();
        String sealed = vault.seal(subject, PURPOSE, "Ayesha");

        transaction.executeWithoutResult(status -> vault.destroy(subject));

        assertThat(vault.open(subject, PURPOSE, sealed).erased()).isTrue();
        assertThat(cache.size()).isZero();
    }

    @Test
    void hidesANewSubjectFromAnInnerTransactionOfItsOwn() {
        TransactionTemplate inner = new TransactionTemplate(transaction.getTransactionManager());
        inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            UUID subject = vault.newSubject();
            inner.executeWithoutResult(
                    own -> assertThatIllegalStateException().isThrownBy(() -> vault.seal(subject, PURPOSE, "Ayesha")));
            assertThat(vault.seal(subject, PURPOSE, "Ayesha")).isNotBlank();
        });
    }

    @Test
    void movesEveryKeyToANewMasterKeyWithoutTouchingTheValues() {
        List<UUID> subjects =
                IntStream.range(0, 23).mapToObj(i -> vault.newSubject()).toList();
        List<String> sealed = subjects.stream()
                .map(subject -> vault.seal(subject, PURPOSE, "name of " + subject))
                .toList();
        vault.destroy(subjects.get(22));
        byte[] next = AesGcm.randomBytes(AesGcm.KEY_BYTES);
        MasterKeys both = new MasterKeys(
                "2", Map.of("1", AesGcm.key(new byte[AesGcm.KEY_BYTES]), "2", AesGcm.key(next)), new byte[] {1});
        Vault rotating = TestVault.on(source, both);

        assertThat(rotating.rewrap(10)).isEqualTo(10);
        assertReadable(rotating, subjects.subList(0, 22), sealed);
        assertThat(rotating.rewrap(100)).isEqualTo(12);
        assertThat(rotating.rewrap(100)).isZero();

        assertReadable(TestVault.on(source, TestVault.keys("2", next)), subjects.subList(0, 22), sealed);
        assertThatIllegalStateException()
                .isThrownBy(() -> newVault().open(subjects.get(0), PURPOSE, sealed.get(0)))
                .withMessageContaining("'2'");
        assertThat(rotating.open(subjects.get(22), PURPOSE, sealed.get(22)).erased())
                .isTrue();
    }

    @Test
    void stopsTheStartWhenTheKeysDoNotFitTheDatabase() {
        UUID subject = vault.newSubject();
        vault.seal(subject, PURPOSE, "Ayesha");
        MasterKeys another = TestVault.keys("1", AesGcm.randomBytes(AesGcm.KEY_BYTES));
        MasterKeys otherIndex = new MasterKeys("1", Map.of("1", AesGcm.key(new byte[32])), new byte[] {9});

        start(masterKeys).afterPropertiesSet();

        assertThatIllegalStateException()
                .isThrownBy(start(another)::afterPropertiesSet)
                .withMessageContaining("HANDRAIL_VAULT_KEY");
        assertThatIllegalStateException()
                .isThrownBy(start(otherIndex)::afterPropertiesSet)
                .withMessageContaining("HANDRAIL_VAULT_INDEX_KEY");
    }

    @Test
    void keepsNoPlainKeyInTheTable() {
        UUID subject = vault.newSubject();
        vault.seal(subject, PURPOSE, "Ayesha");

        String wrapped = JdbcClient.create(source)
                .sql("select wrapped from vault_data_key where subject = ?")
                .param(subject)
                .query(String.class)
                .single();

        assertThat(Base64.getDecoder().decode(wrapped)).hasSize(12 + 32 + 16);
        assertThat(new TableScan(source).columnsWith("Ayesha", PURPOSE)).isEmpty();
        UUID another = vault.newSubject();
        JdbcClient.create(source)
                .sql("update vault_data_key set wrapped = ? where subject = ?")
                .params(wrapped, another)
                .update();
        assertThatIllegalStateException()
                .as("a wrapped key moved to another subject")
                .isThrownBy(() -> vault.seal(another, PURPOSE, "Zara"));
    }

    @Test
    void namesPurposesShortly() {
        UUID subject = vault.newSubject();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> vault.seal(subject, "Person name|", "Ayesha"));
    }

    private VaultStart start(MasterKeys keys) {
        return new VaultStart(TestVault.on(source, keys), TestVault.dataKeys(source, keys, TestVault.cache()));
    }

    private static void assertReadable(Vault vault, List<UUID> subjects, List<String> sealed) {
        for (int i = 0; i < subjects.size(); i++) {
            assertThat(vault.open(subjects.get(i), PURPOSE, sealed.get(i)).orElse("erased"))
                    .isEqualTo("name of " + subjects.get(i));
        }
    }
}
