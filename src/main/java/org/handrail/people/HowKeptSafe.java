package org.handrail.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept safe of a household, for those who answer for it.
 *
 * @param byTable whether a table said so and no person has decided yet
 * @param keptSafe members whose location is kept safe by themselves
 * @param telling words that are covered beside the address
 * @param trusted who may know where the household lives
 * @param addressToCheck whether a second person must look at the newest address before anything is sent
 */
public record HowKeptSafe(
        boolean home,
        boolean byTable,
        Set<PersonId> keptSafe,
        List<Telling> telling,
        List<String> trusted,
        List<Apart> apart,
        List<NoLetters> noLetters,
        boolean addressToCheck) {

    public record Telling(TellingKind kind, String words) {
        @Override
        public String toString() {
            return "Telling[" + kind + ']';
        }
    }

    /** A member kept apart, and the accounts that see the details all the same. */
    public record Apart(PersonId person, boolean concealed, List<String> seenBy) {}

    /** Who gets no letters: a member by id, or somebody by name. */
    public record NoLetters(@Nullable PersonId person, String name) {
        @Override
        public String toString() {
            return "NoLetters[hidden]";
        }
    }
}
