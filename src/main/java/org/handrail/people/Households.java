package org.handrail.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handrail.people.HouseholdRows.MemberRow;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.RecordEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The households that referrals told of, and what is known of them today. */
@Component
public class Households {

    /** A referral told of a household. */
    public record HouseholdFounded(HouseholdId household, int members, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return household.toString();
        }
    }

    /** A person was added to a household. */
    public record MemberAdded(HouseholdId household, PersonId person, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return household.toString();
        }

        @Override
        public Map<String, String> codes() {
            return Map.of("person", person.toString());
        }
    }

    /** A newer address was recorded. */
    public record AddressChanged(HouseholdId household, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return household.toString();
        }
    }

    /** A newer way of safe contact was recorded. */
    public record SafeContactChanged(HouseholdId household, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return household.toString();
        }
    }

    private final HouseholdRows rows;
    private final PersonRows persons;
    private final PersonIndex index;
    private final ContactDetails contactDetails;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Households(
            HouseholdRows rows,
            PersonRows persons,
            PersonIndex index,
            ContactDetails contactDetails,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.index = index;
        this.contactDetails = contactDetails;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Records a household as a referral tells of it. Whether we have met these people is for {@link Matching}. */
    @Transactional
    public HouseholdId found(NewHousehold told) {
        Actor by = currentActor.now();
        HouseholdId household = rows.add(by);
        Postcode postcode = told.address() == null ? null : told.address().postcode();
        int place = 0;
        for (NewMember member : told.members()) {
            addNew(household, member, postcode, place++, by);
        }
        if (told.address() != null) {
            contactDetails.add(household, told.address(), by);
        }
        if (told.safeContact() != null) {
            contactDetails.add(household, told.safeContact(), by);
        }
        events.publishEvent(new HouseholdFounded(household, told.members().size(), by, clock.instant()));
        return household;
    }

    /** Adds a person whom nobody told of before. */
    @Transactional
    public PersonId add(HouseholdId household, NewMember member) {
        Actor by = currentActor.now();
        Set<UUID> group = group(household);
        Postcode postcode = contactDetails.addresses(group).stream()
                .findFirst()
                .map(known -> known.address().postcode())
                .orElse(null);
        PersonId person =
                addNew(household, member, postcode, rows.members(group).size(), by);
        events.publishEvent(new MemberAdded(household, person, by, clock.instant()));
        return person;
    }

    /** Makes a person we know a member of this household too, such as a child who lives in two homes. */
    @Transactional
    public void add(HouseholdId household, PersonId person, String relationship) {
        Actor by = currentActor.now();
        List<MemberRow> members = rows.members(group(household));
        rows.addMember(household.value(), person.value(), members.size(), relationship, by);
        events.publishEvent(new MemberAdded(household, person, by, clock.instant()));
    }

    /** Records a newer address; the earlier ones are kept with their dates. */
    @Transactional
    public void move(HouseholdId household, Address address) {
        Actor by = currentActor.now();
        Set<UUID> group = group(household);
        contactDetails.add(household, address, by);
        for (PersonRow row : persons.ofRoots(roots(rows.members(group)))) {
            if (row.identity() != null) {
                index.add(row.id(), row.identity(), address.postcode());
            }
        }
        events.publishEvent(new AddressChanged(household, by, clock.instant()));
    }

    /** Records a newer way of safe contact; who must not know stays until somebody names another. */
    @Transactional
    public void contactBy(HouseholdId household, SafeContact contact) {
        Actor by = currentActor.now();
        group(household);
        contactDetails.add(household, contact, by);
        events.publishEvent(new SafeContactChanged(household, by, clock.instant()));
    }

    /** The household as known today, from every referral that told of it. */
    public Optional<Household> find(HouseholdId household) {
        return rows.rootOf(household.value()).map(root -> {
            Set<UUID> group = rows.ofRoots(Set.of(root));
            return new Household(
                    new HouseholdId(root),
                    members(rows.members(group)),
                    contactDetails.addresses(group),
                    contactDetails.safeContact(group));
        });
    }

    /** Every id under which cases may hold this household, itself included. */
    public Set<HouseholdId> idsOf(HouseholdId household) {
        return ids(group(household));
    }

    /** Every id of the households with somebody of this family name or full name; spelling marks do not count. */
    public Set<HouseholdId> named(String text) {
        return ids(rows.ofRoots(rows.rootsWith(index.named(text))));
    }

    /** Members by household, for lists; a household that does not exist is left out. */
    public Map<HouseholdId, List<Member>> membersOf(Collection<HouseholdId> households) {
        Map<UUID, Set<UUID>> groups =
                rows.groups(households.stream().map(HouseholdId::value).toList());
        List<UUID> everyone = groups.values().stream().flatMap(Set::stream).toList();
        List<MemberRow> all = rows.members(everyone);
        Map<UUID, KnownPerson> known = known(all);
        Map<HouseholdId, List<Member>> members = new LinkedHashMap<>();
        groups.forEach((household, group) -> members.put(
                new HouseholdId(household),
                members(
                        all.stream()
                                .filter(row -> group.contains(row.householdId()))
                                .toList(),
                        known)));
        return members;
    }

    private PersonId addNew(HouseholdId household, NewMember member, @Nullable Postcode postcode, int place, Actor by) {
        Identity identity = Identity.of(member);
        PersonId person = persons.add(identity, by);
        rows.addMember(household.value(), person.value(), place, member.relationship(), by);
        index.add(person.value(), identity, postcode);
        return person;
    }

    private List<Member> members(List<MemberRow> memberRows) {
        return members(memberRows, known(memberRows));
    }

    private List<Member> members(List<MemberRow> memberRows, Map<UUID, KnownPerson> known) {
        Map<UUID, Member> byRoot = new LinkedHashMap<>();
        for (MemberRow row : memberRows) {
            KnownPerson person = known.get(row.root());
            String relationship = rows.relationship(row);
            Member before = byRoot.get(row.root());
            if (person != null && (before == null || !relationship.isBlank())) {
                byRoot.put(row.root(), new Member(person.today(), relationship));
            }
        }
        return new ArrayList<>(byRoot.values());
    }

    private Map<UUID, KnownPerson> known(List<MemberRow> memberRows) {
        return KnownPerson.byRoot(persons.ofRoots(roots(memberRows)));
    }

    private static Set<UUID> roots(List<MemberRow> memberRows) {
        Set<UUID> roots = new LinkedHashSet<>();
        memberRows.forEach(row -> roots.add(row.root()));
        return roots;
    }

    private Set<UUID> group(HouseholdId household) {
        UUID root = rows.rootOf(household.value())
                .orElseThrow(() -> new NoSuchElementException("There is no such household."));
        return rows.ofRoots(Set.of(root));
    }

    private static Set<HouseholdId> ids(Set<UUID> ids) {
        Set<HouseholdId> households = new LinkedHashSet<>();
        ids.forEach(id -> households.add(new HouseholdId(id)));
        return households;
    }
}
