package org.handrail.people;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as known today: of each detail, the newest that anyone gave.
 *
 * @param erased whether the details were erased; the name then says so and the rest is empty
 */
public record Person(
        PersonId id,
        PersonalName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable NhsNumber nhsNumber,
        boolean erased) {

    /** The date of birth, when it is known. */
    public Optional<LocalDate> birth() {
        return Optional.ofNullable(dateOfBirth);
    }

    @Override
    public String toString() {
        return "Person[" + id + ']';
    }
}
