package org.handrail.people;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.people.HouseholdRows.MemberRow;
import org.springframework.stereotype.Component;

/** Reads households for matching. */
@Component
class Homes {

    private final HouseholdRows households;
    private final PersonRows persons;
    private final ContactDetails contactDetails;

    Homes(HouseholdRows households, PersonRows persons, ContactDetails contactDetails) {
        this.households = households;
        this.persons = persons;
        this.contactDetails = contactDetails;
    }

    Home of(UUID root) {
        Set<UUID> group = households.ofRoots(Set.of(root));
        Set<UUID> roots =
                households.members(group).stream().map(MemberRow::root).collect(Collectors.toSet());
        return new Home(
                new ArrayList<>(KnownPerson.byRoot(persons.ofRoots(roots)).values()), contactDetails.addresses(group));
    }
}
