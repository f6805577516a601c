package org.handrail.caserecord;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.handrail.platform.vault.Opened;
import org.handrail.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens words of a case under the data key of that case. */
@Component
class CaseWords {

    /** The longest text that a person may write at once, in characters. */
    static final int LONGEST = 20_000;

    private final CaseRows rows;
    private final Vault vault;

    CaseWords(CaseRows rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    /** @throws NoSuchElementException when there is no such case */
    Sealer of(CaseReference reference) {
        UUID subject = rows.subject(reference);
        vault.preload(List.of(subject));
        return new Sealer(vault, subject);
    }

    /** @throws IllegalArgumentException when the words are too many */
    static String checked(String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("Write at most " + LONGEST + " characters.");
        }
        return words;
    }

    record Sealer(Vault vault, UUID subject) {

        String seal(String purpose, String words) {
            return vault.seal(subject, purpose, words);
        }

        Opened open(String purpose, String sealed) {
            return vault.open(subject, purpose, sealed);
        }

        /** The words, or "Erased" when nobody can read them any more. */
        String read(String purpose, String sealed) {
            return open(purpose, sealed).orElse("Erased");
        }
    }
}
