package org.handrail.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as the personnel office tells of them.
 *
 * @param account the account here; null for staff who have none
 * @param interests people whom they declared to be close to
 */
public record StaffEntry(
        @Nullable String account,
        PersonalName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String street,
        @Nullable Postcode postcode,
        @Nullable String phone,
        List<Interest> interests) {

    /** Somebody to whom a member of staff is close. */
    public record Interest(
            PersonalName name,
            @Nullable LocalDate dateOfBirth,
            @Nullable Postcode postcode) {
        @Override
        public String toString() {
            return "Interest[hidden]";
        }
    }

    public StaffEntry {
        interests = List.copyOf(interests);
    }

    /** The member of staff as the rules of likeness compare them. */
    Traits traits() {
        return Traits.of(name, dateOfBirth, postcode, street == null ? List.of() : List.of(street), phone);
    }

    List<Traits> traitsOfInterests() {
        return interests.stream()
                .map(one -> Traits.of(one.name(), one.dateOfBirth(), one.postcode(), List.of(), null))
                .toList();
    }

    @Override
    public String toString() {
        return "StaffEntry[hidden]";
    }
}
