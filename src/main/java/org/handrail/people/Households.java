package org.handrail.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.ReadMemory;
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

    /** The details of a person were erased for good. */
    public record PersonErased(PersonId person, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return person.toString();
        }
    }

    /** Addresses and ways of safe contact of a household were erased for good. */
    public record HouseholdErased(HouseholdId household, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return household.toString();
        }
    }

    private record Asked(HouseholdId household, Optional<Actor> by, boolean forTheHousehold) {}

    private final HouseholdRows rows;
    private final PersonRows persons;
    private final Members members;
    private final PersonIndex index;
    private final ContactDetails contactDetails;
    private final SeenHouseholds seen;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Households(
            HouseholdRows rows,
            PersonRows persons,
            Members members,
            PersonIndex index,
            ContactDetails contactDetails,
            SeenHouseholds seen,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.members = members;
        this.index = index;
        this.contactDetails = contactDetails;
        this.seen = seen;
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
        int place = rows.members(group(household)).size();
        rows.addMember(household.value(), person.value(), place, relationship, by);
        events.publishEvent(new MemberAdded(household, person, by, clock.instant()));
    }

    /** Records a newer address; the earlier ones are kept with their dates. */
    @Transactional
    public void move(HouseholdId household, Address address) {
        Actor by = currentActor.now();
        Set<UUID> group = group(household);
        rows.lock(household.value());
        contactDetails.add(household, address, by);
        for (PersonRow row : persons.ofRoots(members.roots(rows.members(group)))) {
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

    /** Erases every detail of a person for good, in all referrals; others in the household stay readable. */
    @Transactional
    public void erase(PersonId person) {
        Actor by = currentActor.now();
        persons.erase(persons.rootOf(person.value()));
        events.publishEvent(new PersonErased(person, by, clock.instant()));
    }

    /** Erases the addresses and ways of safe contact of a household for good; its members stay readable. */
    @Transactional
    public void eraseWords(HouseholdId household) {
        Actor by = currentActor.now();
        rows.erase(group(household));
        events.publishEvent(new HouseholdErased(household, by, clock.instant()));
    }

    /** The household as known today, from every referral that told of it, and as whoever acts may know it. */
    public Optional<Household> find(HouseholdId household) {
        return ReadMemory.once(
                this,
                asked(household),
                () -> rows.groupOf(household.value()).map(same -> seen.of(same.getKey(), same.getValue())));
    }

    /** Everybody in the household by id alone, whoever asks: for work that must leave nobody out. */
    public Set<PersonId> everyoneIn(HouseholdId household) {
        Set<PersonId> everyone = new LinkedHashSet<>();
        members.roots(rows.members(group(household))).forEach(root -> everyone.add(new PersonId(root)));
        return everyone;
    }

    /** Covers, in words about the household, what whoever acts may not know of it. */
    public UnaryOperator<String> veil(HouseholdId household) {
        return ReadMemory.once(
                WordVeil.class,
                asked(household),
                () -> rows.groupOf(household.value())
                        .map(same -> seen.veil(same.getValue()))
                        .orElse(WordVeil.NONE))::over;
    }

    /** Reads what is printed for the household: members kept apart are left out, even for those who may see them. */
    public <T> T forTheHousehold(Supplier<T> reading) {
        return seen.forTheHousehold(reading);
    }

    private Asked asked(HouseholdId household) {
        return new Asked(household, currentActor.known(), seen.forTheHousehold());
    }

    /** Every id under which cases may hold this household, itself included. */
    public Set<HouseholdId> idsOf(HouseholdId household) {
        return ids(group(household));
    }

    /**
     * Every id of the households with somebody of this family name or full name, whose details whoever acts may see;
     * spelling marks do not count.
     */
    public Set<HouseholdId> named(String text) {
        return ids(seen.named(text));
    }

    /** Members by household, for lists, as whoever acts may see them; a household that does not exist is left out. */
    public Map<HouseholdId, List<Member>> membersOf(Collection<HouseholdId> households) {
        return seen.members(
                rows.groups(households.stream().map(HouseholdId::value).toList()));
    }

    private PersonId addNew(HouseholdId household, NewMember member, @Nullable Postcode postcode, int place, Actor by) {
        Identity identity = Identity.of(member);
        PersonId person = persons.add(identity, by);
        rows.addMember(household.value(), person.value(), place, member.relationship(), by);
        index.add(person.value(), identity, postcode);
        return person;
    }

    private Set<UUID> group(HouseholdId household) {
        return rows.groupOf(household.value())
                .orElseThrow(() -> new NoSuchElementException("There is no such household."))
                .getValue();
    }

    private static Set<HouseholdId> ids(Set<UUID> ids) {
        Set<HouseholdId> households = new LinkedHashSet<>();
        ids.forEach(id -> households.add(new HouseholdId(id)));
        return households;
    }
}
