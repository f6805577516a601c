package org.handrail.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.handrail.people.SafetyRows.Barred;
import org.handrail.people.SafetyRows.Location;
import org.handrail.people.SafetyRows.Trusted;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how a household is kept safe, for those who answer for it and for nobody else. */
@Component
public class SafetyRecord {

    private final HouseholdRows households;
    private final SafetyRows rows;
    private final Sights sights;
    private final SafePost post;
    private final Vault vault;

    SafetyRecord(HouseholdRows households, SafetyRows rows, Sights sights, SafePost post, Vault vault) {
        this.households = households;
        this.rows = rows;
        this.sights = sights;
        this.post = post;
        this.vault = vault;
    }

    /** @throws NoSuchElementException when there is no such household, or whoever acts does not answer for it */
    public HowKeptSafe of(HouseholdId household) {
        Set<UUID> group = households
                .groupOf(household.value())
                .map(Map.Entry::getValue)
                .filter(sights::mayChange)
                .orElseThrow(() -> new NoSuchElementException("There is no such household."));
        List<Location> said = rows.locations(group);
        Collection<Location> newest = newest(said);
        List<Trusted> trusted = rows.trusted(group);
        return new HowKeptSafe(
                newest.stream().anyMatch(one -> one.root() == null && one.keptSafe()),
                said.stream()
                        .filter(one -> one.root() == null)
                        .noneMatch(one -> one.saidBy().equals(KeepingSafe.SaidBy.PERSON.name())),
                keptSafe(newest),
                rows.telling(group).stream().map(this::telling).toList(),
                accounts(trusted, null),
                rows.apart(group).stream()
                        .map(one -> new HowKeptSafe.Apart(
                                new PersonId(one.root()), one.concealed(), accounts(trusted, one.root())))
                        .toList(),
                noLetters(rows.barred(group)),
                post.stops(household).contains(SafePost.Stop.ADDRESS_NOT_CHECKED));
    }

    /** Of each household and each person. */
    private static Collection<Location> newest(List<Location> said) {
        Map<String, Location> newest = new LinkedHashMap<>();
        said.forEach(
                one -> newest.put(one.root() == null ? "household " + one.householdId() : "person " + one.root(), one));
        return newest.values();
    }

    private static Set<PersonId> keptSafe(Collection<Location> newest) {
        Set<PersonId> kept = new LinkedHashSet<>();
        newest.forEach(one -> {
            UUID root = one.root();
            if (root != null && one.keptSafe()) {
                kept.add(new PersonId(root));
            }
        });
        return kept;
    }

    private static List<String> accounts(List<Trusted> trusted, @Nullable UUID root) {
        return trusted.stream()
                .filter(trust -> Objects.equals(trust.root(), root))
                .map(Trusted::account)
                .toList();
    }

    private HowKeptSafe.Telling telling(SafetyRows.Telling row) {
        return new HowKeptSafe.Telling(
                TellingKind.valueOf(row.kind()),
                vault.openWhole(row.subject(), TellingWords.PURPOSE, row.words())
                        .orElse("Erased"));
    }

    private List<HowKeptSafe.NoLetters> noLetters(List<Barred> said) {
        Map<Object, HowKeptSafe.NoLetters> now = new LinkedHashMap<>();
        for (Barred one : said) {
            UUID root = one.root();
            String name = one.name() == null
                    ? ""
                    : vault.openWhole(one.subject(), KeepingSafe.NAME, one.name())
                            .orElse("Erased");
            Object key = root == null ? Folding.fold(name) : root;
            if (one.barred()) {
                now.put(key, new HowKeptSafe.NoLetters(root == null ? null : new PersonId(root), name));
            } else {
                now.remove(key);
            }
        }
        return List.copyOf(now.values());
    }
}
