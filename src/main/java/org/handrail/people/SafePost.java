package org.handrail.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handrail.people.HouseholdRows.MemberRow;
import org.handrail.people.SafetyRows.Barred;
import org.handrail.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Whether what is sent to a household, or printed for it, could reach somebody whom it must not reach. */
@Component
public class SafePost {

    /** Why nothing may be sent. */
    public enum Stop {
        /** Somebody who lives there gets no letters. */
        NO_LETTERS_TO_A_MEMBER,
        /** The address is new, and only one person has looked at it. */
        ADDRESS_NOT_CHECKED
    }

    private final HouseholdRows households;
    private final SafetyRows rows;
    private final PersonRows persons;
    private final ContactDetails contactDetails;
    private final Sights sights;
    private final Vault vault;
    private final Clock clock;

    SafePost(
            HouseholdRows households,
            SafetyRows rows,
            PersonRows persons,
            ContactDetails contactDetails,
            Sights sights,
            Vault vault,
            Clock clock) {
        this.households = households;
        this.rows = rows;
        this.persons = persons;
        this.contactDetails = contactDetails;
        this.sights = sights;
        this.vault = vault;
        this.clock = clock;
    }

    /** Empty when nothing speaks against it; also for a household that does not exist. */
    public Set<Stop> stops(HouseholdId household) {
        Set<UUID> group =
                households.groupOf(household.value()).map(Map.Entry::getValue).orElse(Set.of());
        EnumSet<Stop> stops = EnumSet.noneOf(Stop.class);
        if (group.isEmpty()) {
            return stops;
        }
        if (somebodyGetsNoLetters(group)) {
            stops.add(Stop.NO_LETTERS_TO_A_MEMBER);
        }
        if (sights.isKeptSafe(group) && addressIsNew(group)) {
            stops.add(Stop.ADDRESS_NOT_CHECKED);
        }
        return stops;
    }

    private boolean somebodyGetsNoLetters(Set<UUID> group) {
        Map<Object, Boolean> newest = new HashMap<>();
        for (Barred said : rows.barred(group)) {
            newest.put(said.root() == null ? name(said) : said.root(), said.barred());
        }
        newest.values().removeIf(barred -> !barred);
        return !newest.isEmpty() && members(group).stream().anyMatch(newest::containsKey);
    }

    /** By root and by name: somebody known by name only may turn out to live there. */
    private Set<Object> members(Set<UUID> group) {
        List<UUID> roots =
                households.members(group).stream().map(MemberRow::root).toList();
        Set<Object> members = new HashSet<>(roots);
        for (PersonRow row : persons.ofRoots(roots)) {
            if (row.identity() != null) {
                members.add(Folding.fold(row.identity().name().full()));
            }
        }
        return members;
    }

    private String name(Barred said) {
        String sealed = said.name();
        return sealed == null
                ? ""
                : Folding.fold(vault.openWhole(said.subject(), KeepingSafe.NAME, sealed)
                        .orElse(""));
    }

    private boolean addressIsNew(Set<UUID> group) {
        List<Address> addresses = contactDetails.addresses(group).stream()
                .map(KnownAddress::address)
                .toList();
        return addresses.size() > 1
                && !addresses.get(0).equals(addresses.get(1))
                && rows.newestAddress(group)
                        .filter(newest ->
                                newest.recordedAt().isAfter(clock.instant().minus(KeepingSafe.NEW)))
                        .filter(newest -> !rows.checked(newest))
                        .isPresent();
    }
}
