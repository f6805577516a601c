package org.handrail.people;

import java.time.LocalDate;
import java.util.UUID;

/** A member of a new referral, with the newest details of them. */
record Newcomer(UUID root, Identity identity) {

    private static final int ADULT = 18;

    static Newcomer of(KnownPerson person) {
        Person today = person.today();
        return new Newcomer(person.root(), new Identity(today.name(), today.dateOfBirth(), today.nhsNumber()));
    }

    /** Whether they are 18 or older, or may be. */
    boolean mayBeAdult(LocalDate today) {
        LocalDate birth = identity.birth();
        return birth == null || !birth.plusYears(ADULT).isAfter(today);
    }

    /** Whether the folded names are equal and at most one of the two has a date of birth. */
    boolean mayBeByNameAlone(Person other) {
        return (identity.birth() == null || other.dateOfBirth() == null)
                && Folding.fold(identity.name().full())
                        .equals(Folding.fold(other.name().full()));
    }
}
