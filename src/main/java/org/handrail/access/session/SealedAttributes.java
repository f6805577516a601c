package org.handrail.access.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.handrail.platform.vault.Opened;
import org.handrail.platform.vault.Vault;

/** Turns session attributes into sealed bytes and back. Drafts of referrals are among them, with everything about a family. */
final class SealedAttributes {

    private static final String PURPOSE = "session.attribute";

    private final Vault vault;
    private final UUID subject;
    private final AllowedClasses allowed;

    SealedAttributes(Vault vault, UUID subject, AllowedClasses allowed) {
        this.vault = vault;
        this.subject = subject;
        this.allowed = allowed;
    }

    /** @throws UncheckedIOException when something in it is of a class that sessions do not keep */
    byte[] seal(Object attribute) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream target = new CheckedOutput(bytes, allowed)) {
            target.writeObject(attribute);
        } catch (IOException unfit) {
            throw new UncheckedIOException("Sessions keep listed classes only: offer a KeptInSession.", unfit);
        }
        String text = Base64.getEncoder().encodeToString(bytes.toByteArray());
        return vault.seal(subject, PURPOSE, text).getBytes(StandardCharsets.US_ASCII);
    }

    /** @throws IllegalStateException when it was changed, is of another key, or holds what sessions do not keep */
    Object open(byte[] sealed) {
        Opened opened = vault.open(subject, PURPOSE, new String(sealed, StandardCharsets.US_ASCII));
        if (!(opened instanceof Opened.Text text)) {
            throw new IllegalStateException("The key of sessions was destroyed.");
        }
        byte[] bytes = Base64.getDecoder().decode(text.value());
        try (ObjectInputStream source = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            source.setObjectInputFilter(allowed);
            return source.readObject();
        } catch (IOException | ClassNotFoundException unfit) {
            throw new IllegalStateException("A session attribute cannot be read.", unfit);
        }
    }

    /** Refuses while it writes, so that a class somebody forgot to list is found at once and not by the next request. */
    private static final class CheckedOutput extends ObjectOutputStream {

        private final AllowedClasses allowed;

        CheckedOutput(OutputStream target, AllowedClasses allowed) throws IOException {
            super(target);
            this.allowed = allowed;
        }

        @Override
        protected void annotateClass(Class<?> type) throws IOException {
            if (!allowed.allows(type)) {
                throw new NotSerializableException(type.getName());
            }
        }
    }
}
