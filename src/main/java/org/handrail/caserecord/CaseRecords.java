package org.handrail.caserecord;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.handrail.people.HouseholdId;
import org.handrail.people.Households;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All cases: made, found and changed. Each change is saved, kept in the history and published in one transaction. */
@Component
public class CaseRecords {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final CaseRows rows;
    private final CaseNumbers numbers;
    private final Vault vault;
    private final Households households;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseRecords(
            CaseRows rows,
            CaseNumbers numbers,
            Vault vault,
            Households households,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.vault = vault;
        this.households = households;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a case with the next reference of the year in which it was received. */
    @Transactional
    public CaseRecord receive(NewCase received) {
        int year = LocalDate.ofInstant(received.receivedAt(), UK).getYear();
        CaseRecord record = CaseRecord.received(
                new CaseStanding.Origin(
                        numbers.next(year),
                        received.household(),
                        vault.newSubject(),
                        received.area(),
                        received.receivedAt(),
                        received.referredBy()),
                received.safetyQuestionsAnswered());
        rows.insert(record);
        publish(record, currentActor.now(), clock.instant());
        return record;
    }

    /** The case as it stands. */
    public Optional<CaseRecord> find(CaseReference reference) {
        return rows.find(reference);
    }

    /** @throws NoSuchElementException when there is no such case */
    public CaseRecord get(CaseReference reference) {
        return find(reference).orElseThrow(CaseRecords::noSuchCase);
    }

    /**
     * Whose data key seals words about the case.
     *
     * @throws NoSuchElementException when there is no such case
     */
    public UUID subjectOf(CaseReference reference) {
        return rows.subject(reference);
    }

    /**
     * Does one or more business verbs on the case as it stands now; others wait until the transaction ends.
     *
     * @throws NoSuchElementException when there is no such case
     * @throws CaseRefusal when the status does not allow it
     */
    @Transactional
    public CaseRecord change(CaseReference reference, Consumer<CaseRecord> verbs) {
        return change(rows.lock(reference).orElseThrow(CaseRecords::noSuchCase), verbs);
    }

    /**
     * As {@link #change(CaseReference, Consumer)}, for a person who decided on what a page showed.
     *
     * @throws OptimisticLockingFailureException when somebody changed the case since that version
     */
    @Transactional
    public CaseRecord change(CaseReference reference, long seenVersion, Consumer<CaseRecord> verbs) {
        CaseRecord record = rows.lock(reference).orElseThrow(CaseRecords::noSuchCase);
        if (record.version() != seenVersion) {
            throw new OptimisticLockingFailureException(
                    "Somebody else changed %s after you opened it. It is now '%s'. Look at it again, then repeat your change."
                            .formatted(reference, record.status().label()));
        }
        return change(record, verbs);
    }

    /**
     * Erases for good every word and coded fact of the case: referral, notes, contacts, needs, strengths and facts. Its
     * status, dates and codes stay.
     */
    @Transactional
    public void eraseWords(CaseReference reference) {
        Actor by = currentActor.now();
        CaseRecord record = rows.lock(reference).orElseThrow(CaseRecords::noSuchCase);
        vault.destroy(record.subject());
        events.publishEvent(new CaseRecord.CaseErased(reference, by, clock.instant()));
    }

    /** Every case of the household, under whichever referral it was told of; newest first. */
    public List<CaseRecord> ofHousehold(HouseholdId household) {
        return rows.ofHouseholds(households.idsOf(household));
    }

    /** Each status the case has had, oldest first. */
    public List<StatusChange> history(CaseReference reference) {
        return rows.history(reference);
    }

    private CaseRecord change(CaseRecord record, Consumer<CaseRecord> verbs) {
        Actor by = currentActor.now();
        Instant now = clock.instant();
        verbs.accept(record);
        record.endedAt = record.status.open()
                ? null
                : Optional.ofNullable(record.endedAt).orElse(now);
        record.version++;
        rows.update(record);
        publish(record, by, now);
        return record;
    }

    private void publish(CaseRecord record, Actor by, Instant at) {
        record.moves().forEach(move -> rows.insert(record.reference(), move, by, at));
        record.happened(by, at).forEach(events::publishEvent);
        record.settled();
    }

    private static NoSuchElementException noSuchCase() {
        return new NoSuchElementException("There is no such case.");
    }
}
