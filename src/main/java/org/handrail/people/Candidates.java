package org.handrail.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up who, of the persons we know, a newcomer may be. */
@Component
class Candidates {

    private static final List<IndexKind> TELLING =
            List.of(IndexKind.NHS_NUMBER, IndexKind.NAME_BIRTH_AND_POSTCODE, IndexKind.NAME_AND_BIRTH);

    private final PersonIndex index;
    private final PersonRows persons;
    private final HouseholdRows households;

    Candidates(PersonIndex index, PersonRows persons, HouseholdRows households) {
        this.index = index;
        this.persons = persons;
        this.households = households;
    }

    /** Candidates among all persons but those of the newcomer's own household. */
    List<Candidate> of(Newcomer newcomer, @Nullable Postcode postcode, Set<UUID> ownHousehold) {
        Map<UUID, Set<IndexKind>> meetings = new LinkedHashMap<>();
        for (IndexKind kind : TELLING) {
            for (UUID root : index.find(kind, newcomer.identity(), postcode)) {
                meetings.computeIfAbsent(root, person -> EnumSet.noneOf(IndexKind.class))
                        .add(kind);
            }
        }
        meetings.keySet().removeAll(ownHousehold);
        Map<UUID, KnownPerson> known = KnownPerson.byRoot(persons.ofRoots(meetings.keySet()));
        List<Candidate> candidates = new ArrayList<>();
        meetings.forEach((root, kinds) -> Optional.ofNullable(known.get(root))
                .flatMap(person -> MatchRules.reason(newcomer.identity(), person, kinds))
                .ifPresent(reason -> candidates.add(new Candidate(new PersonId(root), homes(root), reason))));
        return candidates;
    }

    private Set<HouseholdId> homes(UUID person) {
        Set<HouseholdId> homes = new LinkedHashSet<>();
        households.rootsWith(Set.of(person)).forEach(root -> homes.add(new HouseholdId(root)));
        return homes;
    }
}
