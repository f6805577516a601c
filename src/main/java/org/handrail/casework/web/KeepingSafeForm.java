package org.handrail.casework.web;

import java.util.Arrays;
import java.util.UUID;
import org.handrail.casework.KeepingPeopleSafe;
import org.handrail.people.PersonId;
import org.handrail.people.TellingKind;
import org.jspecify.annotations.Nullable;

/** What was typed into one of the forms about keeping people safe; what belongs to the other forms is null. */
record KeepingSafeForm(
        @Nullable String locationOf,
        @Nullable String locationKept,
        @Nullable String locationReason,
        @Nullable String tellingKind,
        @Nullable String tellingWords,
        @Nullable String trustAccount,
        @Nullable String trustAbout,
        @Nullable String trusted,
        @Nullable String trustReason,
        @Nullable String apartWho,
        @Nullable String apartSeen,
        @Nullable String apartReason,
        @Nullable String lettersWho,
        @Nullable String lettersName,
        @Nullable String lettersBarred,
        @Nullable String lettersReason) {

    static final KeepingSafeForm EMPTY = new KeepingSafeForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Nullable
    TellingKind kind() {
        return chosen(TellingKind.values(), tellingKind);
    }

    KeepingPeopleSafe.@Nullable Seen seen() {
        return chosen(KeepingPeopleSafe.Seen.values(), apartSeen);
    }

    static @Nullable Boolean yes(@Nullable String answer) {
        return answer == null ? null : Boolean.valueOf(answer);
    }

    /** Null for anything that is no id, such as the household as a whole. */
    static @Nullable PersonId person(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? null : new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static <T extends Enum<T>> @Nullable T chosen(T[] choices, @Nullable String name) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
