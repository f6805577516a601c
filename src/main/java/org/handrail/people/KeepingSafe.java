package org.handrail.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.RecordEvent;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of whom what is kept safe, and who may know it all the same. Only those who answer for the household may. */
@Component
public class KeepingSafe {

    /** Something about how people of a household are kept safe is different; whose and why is sealed. */
    public record SafetyChanged(HouseholdId household, String what, Actor by, Instant at) implements RecordEvent {
        @Override
        public String about() {
            return household.toString();
        }

        @Override
        public Map<String, String> codes() {
            return Map.of("what", what);
        }
    }

    /** Who said that where people live is kept safe. */
    enum SaidBy {
        REFERRAL,
        ROUTES,
        PERSON
    }

    static final String REASON = "household.safety-reason";
    static final String NAME = "household.no-letters";
    static final Duration NEW = Duration.ofHours(24);

    private final HouseholdRows households;
    private final SafetyRows rows;
    private final Sights sights;
    private final Vault vault;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingSafe(
            HouseholdRows households,
            SafetyRows rows,
            Sights sights,
            Vault vault,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.households = households;
        this.rows = rows;
        this.sights = sights;
        this.vault = vault;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Whether whoever acts answers for the household. */
    public boolean mayChange(HouseholdId household) {
        return sights.mayChange(group(household));
    }

    /** A referral told that nobody may learn where they live. Whoever refers may say so, and nobody else is asked. */
    @Transactional
    public void keptSafeByReferral(HouseholdId household) {
        keep(household, null, true, SaidBy.REFERRAL, null);
    }

    /** A table found abuse: where they live is kept safe until a person decides. Once a person has, nothing changes. */
    @Transactional
    public void keptSafeByRoutes(HouseholdId household) {
        Set<UUID> group = group(household);
        boolean said = rows.locations(group).stream()
                .anyMatch(one ->
                        one.root() == null && (one.keptSafe() || one.saidBy().equals(SaidBy.PERSON.name())));
        if (!said) {
            keep(household, null, true, SaidBy.ROUTES, null);
        }
    }

    /**
     * A person decides whether where somebody lives is kept safe. When it is shown again, that holds for every referral
     * that told of the household.
     *
     * @param person null for the household as a whole
     */
    @Transactional
    public void location(HouseholdId household, @Nullable PersonId person, boolean keptSafe, String reason) {
        answering(household);
        if (keptSafe || person != null) {
            keep(household, person, keptSafe, SaidBy.PERSON, reason);
        } else {
            group(household).forEach(id -> keep(new HouseholdId(id), null, false, SaidBy.PERSON, reason));
        }
    }

    /**
     * Where the household lives is kept safe from this moment. Whoever works with them may say so and has to wait for nobody;
     * only those who answer for the household show it again.
     */
    @Transactional
    public void keepSafeAtOnce(HouseholdId household, String reason) {
        keep(household, null, true, SaidBy.PERSON, reason);
    }

    /** Words that give the location away are covered wherever somebody wrote them. */
    @Transactional
    public void cover(HouseholdId household, TellingKind kind, String words) {
        answering(household);
        Actor by = currentActor.now();
        String sealed = vault.seal(households.subjectOf(household.value()), TellingWords.PURPOSE, words.strip());
        rows.addTelling(household.value(), kind, sealed, by);
        changed(household, "LOCATION");
    }

    /**
     * Somebody may know where the household lives, or may know it no more.
     *
     * @param person the member whose details they may see; null when it is about where the household lives
     */
    @Transactional
    public void trust(
            HouseholdId household, @Nullable PersonId person, String account, boolean trusted, String reason) {
        answering(household);
        rows.addTrusted(household.value(), id(person), account, trusted, sealed(household, reason), currentActor.now());
        changed(household, "WHO_MAY_KNOW");
    }

    /** Keeps the details of one member to those who may see them, or lets everyone on the case see them again. */
    @Transactional
    public void apart(HouseholdId household, PersonId person, boolean apart, boolean concealed, String reason) {
        answering(household);
        Set<UUID> where = apart ? Set.of(household.value()) : group(household);
        where.forEach(id -> rows.addApart(
                id, person.value(), apart, concealed, sealed(new HouseholdId(id), reason), currentActor.now()));
        changed(household, "MEMBER");
    }

    /** A person gets no letters, because they are said to have done harm; or may get them again. */
    @Transactional
    public void noLettersTo(HouseholdId household, PersonId person, boolean barred, String reason) {
        answering(household);
        rows.addBarred(household.value(), person.value(), null, barred, sealed(household, reason), currentActor.now());
        changed(household, "LETTERS");
    }

    /** The same of somebody whom we know by name only. */
    @Transactional
    public void noLettersTo(HouseholdId household, String name, boolean barred, String reason) {
        answering(household);
        String sealedName = vault.seal(households.subjectOf(household.value()), NAME, name.strip());
        rows.addBarred(household.value(), null, sealedName, barred, sealed(household, reason), currentActor.now());
        changed(household, "LETTERS");
    }

    /**
     * A second person found the newest address right.
     *
     * @throws IllegalStateException when it is the one who wrote it down
     */
    @Transactional
    public void addressIsRight(HouseholdId household) {
        answering(household);
        Actor by = currentActor.now();
        SafetyRows.Newest newest = rows.newestAddress(group(household))
                .orElseThrow(() -> new NoSuchElementException("No address is known."));
        if (newest.recordedBy().equals(by.account())) {
            throw new IllegalStateException("A second person looks at a new address.");
        }
        if (!rows.checked(newest)) {
            rows.check(newest, by);
            changed(household, "ADDRESS");
        }
    }

    /** Whether whoever acts is a second person beside the one who wrote the newest address down. */
    public boolean mayCheckAddress(HouseholdId household) {
        String by = currentActor.now().account();
        return rows.newestAddress(group(household))
                .filter(newest -> !newest.recordedBy().equals(by))
                .isPresent();
    }

    private void keep(
            HouseholdId household, @Nullable PersonId person, boolean keptSafe, SaidBy saidBy, @Nullable String why) {
        rows.addLocation(
                household.value(),
                id(person),
                keptSafe,
                saidBy.name(),
                why == null ? null : sealed(household, why),
                currentActor.now());
        changed(household, "LOCATION");
    }

    private void changed(HouseholdId household, String what) {
        events.publishEvent(new SafetyChanged(household, what, currentActor.now(), clock.instant()));
    }

    private void answering(HouseholdId household) {
        if (!mayChange(household)) {
            throw new IllegalStateException("Only those who answer for a household say how it is kept safe.");
        }
    }

    private String sealed(HouseholdId household, String reason) {
        return vault.seal(households.subjectOf(household.value()), REASON, reason.strip());
    }

    private Set<UUID> group(HouseholdId household) {
        return households
                .groupOf(household.value())
                .orElseThrow(() -> new NoSuchElementException("There is no such household."))
                .getValue();
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
