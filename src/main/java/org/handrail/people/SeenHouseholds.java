package org.handrail.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handrail.people.HouseholdRows.MemberRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts households together as whoever acts may see them. Every household that leaves this module comes from here. */
@Component
class SeenHouseholds {

    private final HouseholdRows rows;
    private final Members members;
    private final ContactDetails contactDetails;
    private final Sights sights;
    private final TellingWords telling;
    private final PersonIndex index;

    SeenHouseholds(
            HouseholdRows rows,
            Members members,
            ContactDetails contactDetails,
            Sights sights,
            TellingWords telling,
            PersonIndex index) {
        this.rows = rows;
        this.members = members;
        this.contactDetails = contactDetails;
        this.sights = sights;
        this.telling = telling;
        this.index = index;
    }

    Household of(UUID root, Set<UUID> group) {
        Sight sight = sights.of(group);
        List<MemberRow> everyone = rows.members(group);
        WordVeil veil = veil(group, sight, everyone);
        return new Household(
                new HouseholdId(root),
                veiled(members.of(seen(everyone, sight)), veil),
                ids(sight.apart()),
                sight.announced(),
                sight.where() ? Where.of(contactDetails.addresses(group)) : new Where.KeptSafe(),
                safely(contactDetails.safeContact(group), veil));
    }

    WordVeil veil(Set<UUID> group) {
        Sight sight = sights.of(group);
        return sight.whole() ? WordVeil.NONE : veil(group, sight, rows.members(group));
    }

    /** Everybody but those whose details may not be seen, by household. */
    Map<HouseholdId, List<Member>> members(Map<UUID, Set<UUID>> groups) {
        List<UUID> households = groups.values().stream().flatMap(Set::stream).toList();
        Set<UUID> careful = sights.withSomethingKeptSafe(households);
        List<MemberRow> shown = new ArrayList<>(rows.members(households));
        Map<UUID, WordVeil> veils = new HashMap<>();
        for (Map.Entry<UUID, Set<UUID>> one : groups.entrySet()) {
            Set<UUID> group = one.getValue();
            if (group.stream().anyMatch(careful::contains)) {
                Set<UUID> hidden = sights.of(group).hidden();
                shown.removeIf(row -> group.contains(row.householdId()) && hidden.contains(row.root()));
                veils.put(one.getKey(), veil(group));
            }
        }
        Map<HouseholdId, List<Member>> seen = members.byHousehold(groups, shown);
        veils.forEach((household, veil) ->
                seen.computeIfPresent(new HouseholdId(household), (id, here) -> veiled(here, veil)));
        return seen;
    }

    /** Households in which somebody has this name whose details may be seen there. */
    Set<UUID> named(String text) {
        Set<UUID> persons = index.named(text);
        Set<UUID> found = new LinkedHashSet<>();
        for (UUID root : rows.rootsWith(persons)) {
            Set<UUID> group = rows.ofRoots(Set.of(root));
            boolean there = seen(rows.members(group), sights.of(group)).stream()
                    .anyMatch(member -> persons.contains(member.root()));
            if (there) {
                found.addAll(group);
            }
        }
        return found;
    }

    private WordVeil veil(Set<UUID> group, Sight sight, Collection<MemberRow> everyone) {
        return sight.whole() ? WordVeil.NONE : telling.veil(group, sight, members.roots(List.copyOf(everyone)));
    }

    /** As {@link Sights#forTheHousehold()}, which is a part of every question that is remembered. */
    boolean forTheHousehold() {
        return sights.forTheHousehold();
    }

    <T> T forTheHousehold(Supplier<T> reading) {
        return sights.forTheHousehold(reading);
    }

    private static Set<PersonId> ids(Set<UUID> roots) {
        return roots.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Member> veiled(List<Member> members, WordVeil veil) {
        return members.stream()
                .map(member -> new Member(member.person(), veil.over(member.relationship())))
                .toList();
    }

    private static List<MemberRow> seen(List<MemberRow> everyone, Sight sight) {
        return everyone.stream()
                .filter(row -> !sight.hidden().contains(row.root()))
                .toList();
    }

    private static @Nullable SafeContact safely(@Nullable SafeContact contact, WordVeil veil) {
        return contact == null
                ? null
                : new SafeContact(contact.channel(), veil.over(contact.safeTimes()), veil.over(contact.mustNotKnow()));
    }
}
