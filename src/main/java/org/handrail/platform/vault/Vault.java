package org.handrail.platform.vault;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import org.handrail.platform.Unveiled;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Seals personal values. Each subject (a person; a household or a case for words about it) has a data key of its own,
 * so that destroying that key erases everything sealed under it, in live data, history and backups alike.
 */
@Component
public class Vault {

    private static final String VERSION = "v1:";
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9.-]{0,63}");

    private final DataKeys dataKeys;
    private final MasterKeys masterKeys;
    private final Supplier<Veil> veil;

    @Autowired
    Vault(DataKeys dataKeys, MasterKeys masterKeys, ObjectProvider<Veil> veil) {
        this(dataKeys, masterKeys, SingletonSupplier.of(() -> veil.getIfAvailable(() -> Veil.NONE)));
    }

    private Vault(DataKeys dataKeys, MasterKeys masterKeys, Supplier<Veil> veil) {
        this.dataKeys = dataKeys;
        this.masterKeys = masterKeys;
        this.veil = veil;
    }

    Vault(DataKeys dataKeys, MasterKeys masterKeys) {
        this(dataKeys, masterKeys, () -> Veil.NONE);
    }

    /** Makes a subject with a data key of its own, in the caller's transaction. */
    @Transactional
    public UUID newSubject() {
        return dataKeys.make();
    }

    /**
     * Seals a value so that it opens for this subject and purpose only.
     *
     * @param purpose the place of the value, such as {@code person.name}: a sealed value moved elsewhere does not open
     * @throws IllegalStateException when the subject is unknown or was erased
     */
    public String seal(UUID subject, String purpose, String plain) {
        SecretKey key = dataKeys.find(subject)
                .orElseThrow(() -> new IllegalStateException("This subject was erased: nothing more can be written."));
        return VERSION + AesGcm.encrypt(key, plain.getBytes(StandardCharsets.UTF_8), place(subject, purpose));
    }

    /**
     * Opens what {@link #seal} made, as far as whoever acts may know it: the {@link Veil} lies over it.
     *
     * @throws IllegalStateException when the value was changed, or belongs to another subject or purpose
     */
    public Opened open(UUID subject, String purpose, String sealed) {
        Opened whole = openWhole(subject, purpose, sealed);
        return whole instanceof Opened.Text text && !Unveiled.now()
                ? new Opened.Text(veil.get().over(subject, text.value()))
                : whole;
    }

    /** As {@link #open}, without the veil: for what decides who may know what, and shows it to nobody. */
    public Opened openWhole(UUID subject, String purpose, String sealed) {
        if (!sealed.startsWith(VERSION)) {
            throw new IllegalStateException("A sealed value is damaged.");
        }
        Optional<SecretKey> key = dataKeys.find(subject);
        if (key.isEmpty()) {
            return new Opened.Erased();
        }
        byte[] plain = AesGcm.decrypt(key.get(), sealed.substring(VERSION.length()), place(subject, purpose));
        return new Opened.Text(new String(plain, StandardCharsets.UTF_8));
    }

    /** Reads the keys of many subjects at once, so that opening a list of values asks the database one time. */
    public void preload(Collection<UUID> subjects) {
        dataKeys.preload(subjects);
    }

    /** Destroys the subject's key for good. Doing it again changes nothing. */
    @Transactional
    public void destroy(UUID subject) {
        dataKeys.destroy(subject);
    }

    /** A keyed digest of 43 characters for exact search; equal text of one kind gives equal digests. */
    public String blindIndex(String kind, String normalised) {
        return masterKeys.digest(kind, normalised);
    }

    /** Wraps up to {@code most} data keys anew under the master key in use; 0 means that nothing is left to do. */
    @Transactional
    public int rewrap(int most) {
        return dataKeys.rewrap(most);
    }

    private static String place(UUID subject, String purpose) {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("A purpose is a short name such as person.name.");
        }
        return "handrail value|" + VERSION + '|' + subject + '|' + purpose;
    }
}
