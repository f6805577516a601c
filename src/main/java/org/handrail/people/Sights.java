package org.handrail.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handrail.people.SafetyRows.Apart;
import org.handrail.people.SafetyRows.Location;
import org.handrail.people.SafetyRows.Trusted;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.Unveiled;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Decides, and it alone, what whoever acts may know of a household. Nobody, and the system, is somebody who may not. */
@Component
class Sights {

    private final SafetyRows rows;
    private final Supplier<SafetyKeepers> keepers;
    private final CurrentActor currentActor;
    private final ThreadLocal<Boolean> paper = ThreadLocal.withInitial(() -> false);

    @Autowired
    Sights(SafetyRows rows, ObjectProvider<SafetyKeepers> keepers, CurrentActor currentActor) {
        this(rows, SingletonSupplier.of(keepers::getObject), currentActor);
    }

    private Sights(SafetyRows rows, Supplier<SafetyKeepers> keepers, CurrentActor currentActor) {
        this.rows = rows;
        this.keepers = keepers;
        this.currentActor = currentActor;
    }

    Sights(SafetyRows rows, SafetyKeepers keepers, CurrentActor currentActor) {
        this(rows, () -> keepers, currentActor);
    }

    Sight of(Set<UUID> group) {
        if (Unveiled.now()) {
            return Sight.WHOLE;
        }
        boolean kept = isKeptSafe(group);
        List<Apart> apart = rows.apart(group);
        if (!kept && apart.isEmpty()) {
            return Sight.WHOLE;
        }
        Set<UUID> all = apart.stream().map(Apart::root).collect(Collectors.toSet());
        if (mayChange(group)) {
            return new Sight(true, all, forTheHousehold() ? all : Set.of(), Set.of());
        }
        List<Trusted> trusted = trustedAmong(group);
        boolean where = !kept || trusted.stream().anyMatch(trust -> trust.root() == null);
        Set<UUID> hidden = new LinkedHashSet<>(all);
        if (!forTheHousehold()) {
            trusted.forEach(trust -> hidden.remove(trust.root()));
        }
        Set<UUID> concealed = apart.stream()
                .filter(Apart::concealed)
                .map(Apart::root)
                .filter(hidden::contains)
                .collect(Collectors.toSet());
        return new Sight(where, all, hidden, concealed);
    }

    /** Reads as the household itself will: members kept apart are left out, even for those who may see them. */
    <T> T forTheHousehold(Supplier<T> reading) {
        boolean before = paper.get();
        paper.set(true);
        try {
            return reading.get();
        } finally {
            paper.set(before);
        }
    }

    boolean forTheHousehold() {
        return paper.get();
    }

    /** Those of many households in which anything is kept safe, for lists: of the others nothing more is asked. */
    Set<UUID> withSomethingKeptSafe(Collection<UUID> households) {
        if (households.isEmpty()) {
            return Set.of();
        }
        Set<UUID> careful =
                rows.apart(households).stream().map(Apart::householdId).collect(Collectors.toSet());
        rows.locations(households).forEach(said -> careful.add(said.householdId()));
        return careful;
    }

    /** Whether where they live is kept safe, of the household or of anybody in it. */
    boolean isKeptSafe(Set<UUID> group) {
        Map<String, Boolean> newest = new HashMap<>();
        for (Location said : rows.locations(group)) {
            newest.put(
                    said.root() == null ? "household " + said.householdId() : "person " + said.root(), said.keptSafe());
        }
        return newest.containsValue(true);
    }

    /** Whether whoever acts answers for the household, and so may see all and change who sees what. */
    boolean mayChange(Set<UUID> group) {
        Set<HouseholdId> ids = group.stream().map(HouseholdId::new).collect(Collectors.toSet());
        return actor().filter(who -> keepers.get().answerFor(who, ids)).isPresent();
    }

    private List<Trusted> trustedAmong(Set<UUID> group) {
        String account = actor().map(Actor::account).orElse("");
        return rows.trusted(group).stream()
                .filter(trust -> trust.account().equals(account))
                .toList();
    }

    private Optional<Actor> actor() {
        return currentActor.known().filter(who -> !who.equals(Actor.SYSTEM));
    }
}
