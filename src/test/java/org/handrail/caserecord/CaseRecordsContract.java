package org.handrail.caserecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.handrail.people.HouseholdId;
import org.handrail.platform.CaseReference;
import org.handrail.platform.RecordEvent;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the record of a case promises on every database. */
abstract class CaseRecordsContract extends CaseRecordFixture {

    CaseRecordsContract(TestDatabase database) {
        super(database);
    }

    @Test
    void keepsWhatACaseStartsWith() {
        HouseholdId household = household("Ayesha", "Khan");

        CaseRecord record = cases.records().get(received(household, NOW));

        assertThat(record.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(record.household()).isEqualTo(household);
        assertThat(record.area()).isEqualTo(KENT);
        assertThat(record.receivedAt()).isEqualTo(NOW);
        assertThat(record.referredBy()).isEqualTo(SCHOOL);
        assertThat(record.dues()).isEqualTo(Dues.NONE);
        assertThat(record.leadOrganisation()).isEmpty();
        assertThat(record.safetyQuestionsAnswered()).isTrue();
        assertThat(record.holdOtherContact()).isFalse();
        assertThat(record.endedAt()).isEmpty();
        assertThat(cases.records().history(record.reference()))
                .containsExactly(new StatusChange(null, CaseStatus.RECEIVED, null, OFFICER, NOW));
    }

    @Test
    void countsReferencesFromOneInEachYear() {
        HouseholdId household = household("Ayesha", "Khan");
        Instant lastMinuteOf2040 = Instant.parse("2040-12-31T23:59:00Z");

        assertThat(received(household, lastMinuteOf2040)).hasToString("HR-2040-000001");
        assertThat(received(household, lastMinuteOf2040)).hasToString("HR-2040-000002");
        assertThat(received(household, lastMinuteOf2040.plusSeconds(60))).hasToString("HR-2041-000001");
        assertThat(received(household, Instant.parse("2042-06-30T23:30:00Z")).year())
                .as("summer time does not change the year")
                .isEqualTo(2042);
    }

    @Test
    void givesEveryWriterAReferenceOfItsOwn() throws Exception {
        HouseholdId household = household("Ayesha", "Khan");
        Instant newYear = Instant.parse("2050-01-01T00:00:00Z");

        List<CaseReference> given = atOnce(IntStream.range(0, 12)
                .<Callable<CaseReference>>mapToObj(i -> () -> received(household, newYear))
                .toList());

        assertThat(new TreeSet<>(given)).hasSize(12);
        assertThat(given).allSatisfy(reference -> assertThat(reference.number()).isBetween(1, 30));
    }

    @Test
    void goesFromReferralToClosure() {
        CaseReference reference = received();

        change(reference, CaseRecord::beginTriage);
        change(reference, CaseRecord::moveToAssessment);
        change(reference, CaseRecord::moveToPlan);
        change(reference, CaseRecord::beginClosing);
        CaseRecord closed = change(reference, record -> record.close("NEEDS_MET"));

        assertThat(closed.endedAt()).contains(NOW);
        assertThat(closed.endReason()).contains("NEEDS_MET");
        assertThat(closed.version()).isEqualTo(5);
        assertThat(cases.records().get(reference).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(cases.records().history(reference))
                .extracting(StatusChange::to)
                .containsExactly(
                        CaseStatus.RECEIVED,
                        CaseStatus.IN_TRIAGE,
                        CaseStatus.ASSESSMENT,
                        CaseStatus.PLAN,
                        CaseStatus.CLOSING,
                        CaseStatus.CLOSED);
        assertThat(cases.records().history(reference))
                .last()
                .isEqualTo(new StatusChange(CaseStatus.CLOSING, CaseStatus.CLOSED, "NEEDS_MET", OFFICER, NOW));
    }

    @Test
    void refusesAStepThatTheStatusDoesNotAllowAndNamesIt() {
        CaseReference reference = received();

        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> change(reference, CaseRecord::moveToAssessment))
                .withMessage("%s is 'Received' (RECEIVED), so it cannot move to assessment.".formatted(reference)
                        + " Only a case that is 'In triage' or 'Plan and review' can.");
        change(reference, CaseRecord::endNotOurArea);
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> change(reference, CaseRecord::handToStatutoryLead))
                .withMessageContaining("NOT_OUR_AREA");
        assertThat(cases.records().get(reference).version()).isEqualTo(1);
    }

    @Test
    void handsAnyOpenCaseToAStatutoryLeadAndTakesItBack() {
        CaseReference reference = received();

        change(reference, CaseRecord::handToStatutoryLead);
        assertThat(cases.records().get(reference).status().open()).isTrue();
        change(reference, CaseRecord::returnToTriage);

        assertThat(cases.records().get(reference).status()).isEqualTo(CaseStatus.IN_TRIAGE);
    }

    @Test
    void addsAReferralToAnOpenCaseAndTakesItOutAgain() {
        CaseReference open = received();
        CaseReference second = received();
        CaseReference ended = received();
        change(ended, CaseRecord::endNotOurArea);

        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> change(
                        second, record -> record.addToOpenCase(cases.records().get(ended))))
                .withMessageContaining("NOT_OUR_AREA");
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> change(second, record -> record.addToOpenCase(record)));

        change(second, record -> record.addToOpenCase(cases.records().get(open)));
        assertThat(cases.records().get(second).addedTo()).contains(open);
        assertThat(cases.records().get(second).endedAt()).contains(NOW);

        change(second, CaseRecord::separateFromOpenCase);
        assertThat(cases.records().get(second).addedTo()).isEmpty();
        assertThat(cases.records().get(second).endedAt()).isEmpty();
    }

    @Test
    void keepsDuesLeadAndSafetyFlags() {
        CaseReference reference = received();
        Dues dues = new Dues(NOW, NOW.plusSeconds(1), null, NOW.plus(Duration.ofDays(30)));

        change(reference, record -> {
            record.dueBy(dues);
            record.leadBy("council", "council-early-help");
            record.safetyQuestionsAnswered(false);
            record.holdOtherContact(true);
        });

        CaseRecord record = cases.records().get(reference);
        assertThat(record.dues()).isEqualTo(dues);
        assertThat(record.leadOrganisation()).contains("council");
        assertThat(record.team()).contains("council-early-help");
        assertThat(record.safetyQuestionsAnswered()).isFalse();
        assertThat(record.holdOtherContact()).isTrue();
        assertThat(change(reference, same -> same.dueBy(Dues.NONE)).dues()).isEqualTo(Dues.NONE);
    }

    @Test
    void keepsWordsOutOfCodes() {
        CaseReference reference = received();
        change(reference, CaseRecord::beginTriage);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(reference, record -> record.close("Ayesha moved away")))
                .withMessageNotContaining("Ayesha");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(reference, record -> record.leadBy("St Mary’s School", null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewCase(household("A", "B"), "Kent", NOW, SCHOOL, true));
    }

    @Test
    void tellsASlowWriterThatSomebodyWasFaster() {
        CaseReference reference = received();
        long seen = cases.records().get(reference).version();
        change(reference, CaseRecord::beginTriage);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> as(OFFICER, () -> cases.records().change(reference, seen, CaseRecord::endNotOurArea)))
                .withMessage("Somebody else changed %s after you opened it. It is now 'In triage'.".formatted(reference)
                        + " Look at it again, then repeat your change.");
        assertThat(cases.records().get(reference).status()).isEqualTo(CaseStatus.IN_TRIAGE);
    }

    @Test
    void letsOneOfTwoWritersAtOnceThrough() throws Exception {
        CaseReference reference = received();
        Callable<Boolean> triage = () -> {
            try {
                as(OFFICER, () -> cases.records().change(reference, 0, CaseRecord::beginTriage));
                return true;
            } catch (OptimisticLockingFailureException tooLate) {
                return false;
            }
        };

        assertThat(atOnce(List.of(triage, triage))).containsExactlyInAnyOrder(true, false);
        assertThat(cases.records().history(reference)).hasSize(2);
    }

    @Test
    void losesNoChangeWhenManyWriteAtOnce() throws Exception {
        CaseReference reference = received();

        atOnce(IntStream.range(0, 8)
                .<Callable<CaseRecord>>mapToObj(i -> () ->
                        change(reference, record -> record.dueBy(record.dues().withReview(NOW.plusSeconds(i + 1L)))))
                .toList());

        assertThat(cases.records().get(reference).version()).isEqualTo(8);
    }

    @Test
    void findsEveryCaseOfAHouseholdThroughItsMatches() {
        HouseholdId first = household("Ayesha", "Khan");
        HouseholdId second = household("Ayesha", "Khan");
        CaseReference earlier = received(first, NOW.minusSeconds(60));
        CaseReference later = received(second, NOW);
        assertThat(cases.records().ofHousehold(second))
                .extracting(CaseRecord::reference)
                .containsExactly(later);

        write(() -> people.matching().confirmSame(second, first));

        assertThat(cases.records().ofHousehold(first))
                .extracting(CaseRecord::reference)
                .containsExactly(later, earlier);
    }

    @Test
    void publishesEachChangeInCodesOnly() {
        CaseReference reference = received();
        events.clear();

        change(reference, record -> {
            record.beginTriage();
            record.leadBy("council", "council-front-door");
            record.dueBy(new Dues(NOW, null, null, null));
            record.close("ADVICE_GIVEN");
        });

        assertThat(events)
                .extracting(event -> ((RecordEvent) event).action())
                .containsExactly("TriageBegun", "LeadSet", "DuesSet", "CaseClosed");
        assertThat(events).allSatisfy(event -> {
            assertThat(((RecordEvent) event).about()).isEqualTo(reference.toString());
            assertThat(((RecordEvent) event).by()).isEqualTo(OFFICER);
            assertThat(((RecordEvent) event).at()).isEqualTo(NOW);
        });
        assertThat(((RecordEvent) events.get(2)).codes()).containsOnlyKeys("triage");
        assertThat(((RecordEvent) events.get(3)).codes()).containsEntry("reason", "ADVICE_GIVEN");
    }

    @Test
    void publishesNothingTwice() {
        CaseReference reference = received();
        events.clear();

        CaseRecord kept = change(reference, CaseRecord::beginTriage);
        change(reference, record -> record.safetyQuestionsAnswered(true));

        assertThat(kept.moves()).isEmpty();
        assertThat(events).hasSize(1);
    }

    @Test
    void leavesNothingBehindWhenTheTransactionFails() {
        CaseReference reference = received();

        assertThatIllegalStateException()
                .isThrownBy(() -> write(() -> {
                    cases.records().change(reference, CaseRecord::beginTriage);
                    throw new IllegalStateException("broken work");
                }));

        assertThat(cases.records().get(reference).status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(cases.records().history(reference)).hasSize(1);
    }

    @Test
    void refusesToWriteWhenNobodyActsAndKnowsNoOtherCase() {
        CaseReference reference = received();

        assertThatIllegalStateException()
                .isThrownBy(() -> cases.records().change(reference, CaseRecord::beginTriage))
                .withMessageStartingWith("Nobody acts");
        assertThat(cases.records().find(new CaseReference(1999, 1))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> change(new CaseReference(1999, 1), CaseRecord::beginTriage));
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> results = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> result : results) {
                done.add(result.get(1, TimeUnit.MINUTES));
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
