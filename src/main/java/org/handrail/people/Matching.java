package org.handrail.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.RecordEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether we have met the household of a new referral, and keeps what was found: as one with a household we know,
 * or apart from it. Nothing is rewritten, so a wrong match can be undone.
 */
@Component
public class Matching {

    /** The household of a referral is one that we know. */
    public record MatchConfirmed(HouseholdId household, HouseholdId known, int persons, Actor by, Instant at)
            implements RecordEvent {
        @Override
        public String about() {
            return household.toString();
        }

        @Override
        public Map<String, String> codes() {
            return Map.of("known", known.toString(), "persons", Integer.toString(persons));
        }
    }

    /** The household of a referral is not the one that it looked like. */
    public record MatchRejected(HouseholdId household, HouseholdId known, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return household.toString();
        }

        @Override
        public Map<String, String> codes() {
            return Map.of("known", known.toString());
        }
    }

    /** A match turned out to be wrong, and the household stands alone again. */
    public record MatchUndone(HouseholdId household, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return household.toString();
        }
    }

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final Candidates candidates;
    private final HouseholdRows households;
    private final Homes homes;
    private final Links links;
    private final Sights sights;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Matching(
            Candidates candidates,
            HouseholdRows households,
            Homes homes,
            Links links,
            Sights sights,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidates = candidates;
        this.households = households;
        this.homes = homes;
        this.links = links;
        this.sights = sights;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether we have met the members of this household, without asking again about pairs found to be different. Where it
     * is kept safe where a household lives, a person always confirms: a match must not tell that a guess was right.
     */
    public HouseholdMatch match(HouseholdId household) {
        Home home = homes.of(rootOf(household));
        List<PersonMatch> members = home.newcomers().stream()
                .map(newcomer -> new PersonMatch(
                        new PersonId(newcomer.root()),
                        MatchRules.weighed(candidatesOf(newcomer, home).stream()
                                .filter(one -> !links.areDifferent(
                                        newcomer.root(), one.person().value()))
                                .toList())))
                .toList();
        HouseholdId fits = MatchRules.household(members).orElse(null);
        if (fits != null && sights.isKeptSafe(households.ofRoots(Set.of(rootOf(fits))))) {
            fits = null;
        }
        boolean stranger = fits != null && unknownAdultElsewhere(home, members, fits);
        return new HouseholdMatch(household, members, stranger ? null : fits, stranger);
    }

    /**
     * Makes the household one with a household we know: members who fit become the persons we know, others are added,
     * and the newer address and contact details count from now on.
     */
    @Transactional
    public void confirmSame(HouseholdId household, HouseholdId known) {
        Actor by = currentActor.now();
        links.lock(rootOf(household), rootOf(known));
        UUID from = rootOf(household);
        UUID to = rootOf(known);
        if (from.equals(to)) {
            return;
        }
        Home home = homes.of(from);
        Home target = homes.of(to);
        int linked = 0;
        for (Newcomer newcomer : home.newcomers()) {
            Optional<UUID> same = personIn(target, newcomer, home);
            same.ifPresent(person -> links.linkPerson(newcomer.root(), person, from));
            linked += same.isPresent() ? 1 : 0;
        }
        links.link(Links.Table.HOUSEHOLD, from, to);
        events.publishEvent(new MatchConfirmed(household, known, linked, by, clock.instant()));
    }

    /** Keeps the households apart: their members who look alike are different people, and nobody is asked again. */
    @Transactional
    public void confirmDifferent(HouseholdId household, HouseholdId known) {
        Actor by = currentActor.now();
        links.lock(rootOf(household), rootOf(known));
        Home home = homes.of(rootOf(household));
        Home target = homes.of(rootOf(known));
        for (Newcomer newcomer : home.newcomers()) {
            candidatesOf(newcomer, home).stream()
                    .map(candidate -> candidate.person().value())
                    .filter(target.personRoots()::contains)
                    .forEach(person -> links.different(newcomer.root(), person, by));
        }
        events.publishEvent(new MatchRejected(household, known, by, clock.instant()));
    }

    /**
     * Takes back {@link #confirmSame}: the household and its members stand alone again, as their referral told.
     *
     * @throws IllegalStateException when the household was not made one with another
     */
    @Transactional
    public void undo(HouseholdId household) {
        Actor by = currentActor.now();
        if (!links.isLinked(household.value())) {
            throw new IllegalStateException("This household was not matched with another.");
        }
        links.personsLinkedWith(household.value()).forEach((person, other) -> {
            links.unlinkPerson(person);
            links.different(person, other, by);
        });
        links.unlink(Links.Table.HOUSEHOLD, household.value());
        events.publishEvent(new MatchUndone(household, by, clock.instant()));
    }

    /** Whether the household was made one with another that was known before, which {@link #undo} can take back. */
    public boolean isMatched(HouseholdId household) {
        return links.isLinked(household.value());
    }

    private List<Candidate> candidatesOf(Newcomer newcomer, Home home) {
        return candidates.of(newcomer, home.postcode(), home.personRoots());
    }

    private boolean unknownAdultElsewhere(Home home, List<PersonMatch> members, HouseholdId known) {
        if (homes.of(known.value()).knows(home.postcode())) {
            return false;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), UK);
        Set<UUID> adults = home.newcomers().stream()
                .filter(newcomer -> newcomer.mayBeAdult(today))
                .map(Newcomer::root)
                .collect(Collectors.toSet());
        return members.stream()
                .filter(member -> adults.contains(member.member().value()))
                .anyMatch(member -> member.candidates().stream()
                        .noneMatch(candidate -> candidate.households().contains(known)));
    }

    private Optional<UUID> personIn(Home target, Newcomer newcomer, Home home) {
        if (target.personRoots().contains(newcomer.root())) {
            return Optional.empty();
        }
        List<Candidate> here = candidatesOf(newcomer, home).stream()
                .filter(candidate ->
                        target.personRoots().contains(candidate.person().value()))
                .toList();
        List<Candidate> certain =
                here.stream().filter(candidate -> candidate.reason().certain()).toList();
        List<Candidate> best = certain.isEmpty() ? here : certain;
        if (!best.isEmpty()) {
            return best.size() == 1 ? Optional.of(best.get(0).person().value()) : Optional.empty();
        }
        List<KnownPerson> byName = target.persons().stream()
                .filter(person -> newcomer.mayBeByNameAlone(person.today()))
                .toList();
        return byName.size() == 1 ? Optional.of(byName.get(0).root()) : Optional.empty();
    }

    private UUID rootOf(HouseholdId household) {
        return households
                .rootOf(household.value())
                .orElseThrow(() -> new NoSuchElementException("There is no such household."));
    }
}
