package org.handrail.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.RecordEvent;
import org.handrail.platform.Unveiled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, to find the cases that colleagues must not see. Nobody can read it; it only answers whether two meet. */
@Component
public class StaffDirectory {

    /** The directory was replaced. */
    public record StaffDirectoryLoaded(int entries, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return "staff-directory";
        }

        @Override
        public Map<String, String> codes() {
            return Map.of("entries", Integer.toString(entries));
        }
    }

    private final StaffRows rows;
    private final Households households;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffDirectory(
            StaffRows rows,
            Households households,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.households = households;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Puts these entries in the place of all earlier ones. */
    @Transactional
    public void load(List<StaffEntry> entries) {
        Actor by = currentActor.now();
        rows.clear();
        entries.forEach(entry -> rows.add(entry, by.account()));
        events.publishEvent(new StaffDirectoryLoaded(entries.size(), by, clock.instant()));
    }

    public int size() {
        return rows.count();
    }

    /** The members of staff whose household this may be, or somebody close to them. */
    public List<StaffMatch> match(HouseholdId household) {
        List<Traits> told = toldOf(household);
        Set<String> keys = new LinkedHashSet<>();
        told.forEach(traits -> keys.addAll(traits.keys()));
        List<StaffMatch> matches = new ArrayList<>();
        rows.with(keys).forEach((id, entry) -> {
            Set<String> self = rules(told, List.of(entry.traits()));
            Set<String> close = rules(told, entry.traitsOfInterests());
            if (!self.isEmpty() || !close.isEmpty()) {
                matches.add(new StaffMatch(id, entry.account(), self.isEmpty(), self.isEmpty() ? close : self));
            }
        });
        return matches;
    }

    /** How a colleague may have to do with a household although the directory does not match. */
    public enum Closeness {
        NONE,
        OWN_NAME,
        RELATIVE
    }

    /** Whether a member of the household has the name of this colleague, or of somebody close to them. */
    public Closeness closeness(String account, HouseholdId household) {
        Optional<StaffEntry> entry = rows.ofAccount(account);
        List<Traits> told = entry.isEmpty() ? List.of() : toldOf(household);
        if (told.stream().anyMatch(one -> entry.stream().anyMatch(own -> Likeness.sameName(one, own.traits())))) {
            return Closeness.OWN_NAME;
        }
        boolean relative = told.stream()
                .anyMatch(one -> entry.stream()
                        .flatMap(own -> own.traitsOfInterests().stream())
                        .anyMatch(close -> Likeness.sameName(one, close)));
        return relative ? Closeness.RELATIVE : Closeness.NONE;
    }

    /** Whole, whoever acts: what is kept safe or apart must not keep a colleague from being found. */
    private List<Traits> toldOf(HouseholdId household) {
        return Unveiled.read(
                () -> households.find(household).map(StaffDirectory::traits).orElse(List.of()));
    }

    private static Set<String> rules(List<Traits> told, List<Traits> known) {
        Set<Likeness.Rule> rules = EnumSet.noneOf(Likeness.Rule.class);
        told.forEach(one -> known.forEach(other -> rules.addAll(Likeness.of(one, other))));
        return rules.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each member with each home, and the way of contact, which may hold a phone number. */
    private static List<Traits> traits(Household household) {
        List<Traits> traits = new ArrayList<>();
        String words = household
                .safely()
                .map(safe -> safe.safeTimes() + " ; " + safe.mustNotKnow())
                .orElse("");
        List<Address> homes =
                household.where().known().stream().map(KnownAddress::address).toList();
        for (Member member : household.members()) {
            Person person = member.person();
            if (person.erased()) {
                continue;
            }
            if (homes.isEmpty()) {
                traits.add(Traits.of(person.name(), person.dateOfBirth(), null, List.of(), words));
            }
            homes.forEach(home ->
                    traits.add(Traits.of(person.name(), person.dateOfBirth(), home.postcode(), home.lines(), words)));
        }
        return traits;
    }
}
