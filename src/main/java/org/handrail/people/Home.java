package org.handrail.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A household as matching looks at it: the persons in it, erased ones too, and its addresses, newest first. */
record Home(List<KnownPerson> persons, List<KnownAddress> addresses) {

    /** The persons of whom we still hold details. */
    List<Newcomer> newcomers() {
        return persons.stream()
                .filter(person -> !person.today().erased())
                .map(Newcomer::of)
                .toList();
    }

    Set<UUID> personRoots() {
        return persons.stream().map(KnownPerson::root).collect(Collectors.toSet());
    }

    @Nullable
    Postcode postcode() {
        return addresses.isEmpty() ? null : addresses.get(0).address().postcode();
    }

    /** Whether the household ever lived at this postcode; false when it is not known. */
    boolean knows(@Nullable Postcode postcode) {
        return postcode != null
                && addresses.stream()
                        .anyMatch(known -> postcode.equals(known.address().postcode()));
    }
}
