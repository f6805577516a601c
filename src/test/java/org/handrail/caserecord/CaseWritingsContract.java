package org.handrail.caserecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.handrail.people.ContactChannel;
import org.handrail.people.PersonId;
import org.handrail.platform.CaseReference;
import org.handrail.platform.RecordEvent;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What agreement, lawful basis, referrals, notes and contacts promise on every database. */
abstract class CaseWritingsContract extends CaseRecordFixture {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    CaseWritingsContract(TestDatabase database) {
        super(database);
    }

    @Test
    void keepsAgreementAndLawfulBasisApartAndBothWithHistory() {
        CaseReference reference = received();
        assertThat(cases.agreements().now(reference)).isEqualTo(AgreementToSupport.NOT_ASKED);
        assertThat(cases.lawfulBases().now(reference)).isEmpty();
        AgreementToSupport given = new AgreementToSupport(AgreementStatus.GIVEN, "by phone", TODAY);
        AgreementToSupport withdrawn = new AgreementToSupport(AgreementStatus.WITHDRAWN, "in person", null);
        LawfulBasis task = new LawfulBasis(LawfulBasis.Basis.PUBLIC_TASK, "Early help");

        write(() -> cases.agreements().record(reference, given));
        write(() -> cases.lawfulBases().record(reference, task));
        write(() -> cases.agreements().record(reference, withdrawn));

        assertThat(cases.agreements().now(reference)).isEqualTo(withdrawn);
        assertThat(cases.agreements().history(reference))
                .containsExactly(
                        new RecordedAgreement(withdrawn, OFFICER, NOW), new RecordedAgreement(given, OFFICER, NOW));
        assertThat(cases.lawfulBases().now(reference))
                .as("no agreement does not change the basis")
                .contains(task);
        assertThat(cases.lawfulBases().history(reference)).containsExactly(new RecordedBasis(task, OFFICER, NOW));
    }

    @Test
    void keepsEachReferralAndThoseOfCasesThatWereAddedToIt() {
        CaseReference open = received();
        CaseReference second = received();
        Referrer teacher = new Referrer("Ms Brown", "pastoral lead", "St Mary’s School", "01227 000000");
        Referrer nurse = new Referrer("Mr Green", "nurse", "", "");
        refer(open, new NewReferral(teacher, "Worried about food", ReferralChannel.WEB, NOW.minusSeconds(60)));
        refer(second, new NewReferral(nurse, "Missed visits", ReferralChannel.API, NOW));
        assertThat(cases.referrals().of(open)).hasSize(1);

        change(second, record -> record.addToOpenCase(cases.records().get(open)));

        assertThat(cases.referrals().of(open)).extracting(Referral::referrer).containsExactly(teacher, nurse);
        Referral added = cases.referrals().of(open).get(1);
        assertThat(added.reference()).isEqualTo(second);
        assertThat(added.reason()).isEqualTo("Missed visits");
        assertThat(added.channel()).isEqualTo(ReferralChannel.API);
        assertThat(added.recordedBy()).isEqualTo(OFFICER);
        assertThat(cases.referrals().of(second)).hasSize(1);
    }

    @Test
    void putsNotesRightByAddingToThem() {
        CaseReference reference = received();
        long first = as(OFFICER, () -> cases.notes().write(reference, "Visited at 10"));
        long second = as(SCHOOL, () -> cases.notes().write(reference, "Called the school"));
        write(() -> cases.notes().addTo(reference, first, "It was at 11"));

        assertThat(cases.notes().of(reference)).extracting(Note::id).containsExactly(second, first);
        Note visit = cases.notes().of(reference).get(1);
        assertThat(visit.words()).isEqualTo("Visited at 10");
        assertThat(visit.addenda()).extracting(Note::words).containsExactly("It was at 11");
        assertThat(cases.notes().of(reference).get(0).by()).isEqualTo(SCHOOL);
    }

    @Test
    void addsOnlyToNotesOfTheSameCase() {
        CaseReference reference = received();
        CaseReference another = received();
        long note = as(OFFICER, () -> cases.notes().write(reference, "Visited"));
        long addendum = as(OFFICER, () -> cases.notes().addTo(reference, note, "At 11"));

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> write(() -> cases.notes().addTo(another, note, "At 11")));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> write(() -> cases.notes().addTo(reference, addendum, "At 12")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(() -> cases.notes().write(reference, " ")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(() -> cases.notes().write(reference, "a".repeat(20_001))));
    }

    @Test
    void sumsUpHowHardWeTriedSinceWeLastReachedThem() {
        CaseReference reference = received();
        assertThat(cases.contactLog().sums(reference)).isEqualTo(new ContactSums(0, 0, null, null, null));
        Instant monday = Instant.parse("2026-06-08T09:00:00Z");

        tried(reference, ContactChannel.PHONE, false, monday);
        tried(reference, ContactChannel.TEXT, false, monday.plus(Duration.ofDays(1)));
        assertThat(cases.contactLog().sums(reference))
                .isEqualTo(new ContactSums(2, 2, monday, monday.plus(Duration.ofDays(1)), null));
        Instant reached = monday.plus(Duration.ofDays(2));
        tried(reference, ContactChannel.PHONE, true, reached);
        assertThat(cases.contactLog().sums(reference)).isEqualTo(new ContactSums(0, 0, null, null, reached));
        for (int day = 3; day <= 5; day++) {
            tried(
                    reference,
                    day == 4 ? ContactChannel.VISIT : ContactChannel.PHONE,
                    false,
                    monday.plus(Duration.ofDays(day)));
        }

        ContactSums sums = cases.contactLog().sums(reference);
        assertThat(sums.attempts()).isEqualTo(3);
        assertThat(sums.channels()).isEqualTo(2);
        assertThat(sums.first()).isEqualTo(monday.plus(Duration.ofDays(3)));
        assertThat(sums.last()).isEqualTo(monday.plus(Duration.ofDays(5)));
        assertThat(sums.reached()).contains(reached);
        assertThat(cases.contactLog().of(reference)).hasSize(6);
        assertThat(cases.contactLog().of(reference).get(0).contact().happenedAt())
                .isEqualTo(sums.last());
    }

    @Test
    void keepsWhomWeTriedToReach() {
        CaseReference reference = received();
        PersonId person = new PersonId(UUID.randomUUID());
        NewContact known = new NewContact(person, "", ContactChannel.VISIT, true, "At home", NOW);

        write(() -> cases.contactLog().log(reference, known));

        assertThat(cases.contactLog().of(reference).get(0).contact()).isEqualTo(known);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewContact(null, "", ContactChannel.VISIT, true, "", NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewContact(person, "", ContactChannel.NONE, true, "", NOW));
    }

    @Test
    void keepsNoWordsInClearAnywhere() {
        CaseReference reference = received(household("Canary", "Canary"), NOW);
        writeEverything(reference);

        assertThat(new TableScan(source).columnsWith("canary")).isEmpty();
        assertThat(events.toString()).doesNotContainIgnoringCase("canary");
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(((RecordEvent) event).codes().toString()).doesNotContainIgnoringCase("canary"));
        assertThat(cases.notes().of(reference).toString()).doesNotContainIgnoringCase("canary");
        assertThat(cases.referrals().of(reference).toString()).doesNotContainIgnoringCase("canary");
        assertThat(cases.contactLog().of(reference).toString()).doesNotContainIgnoringCase("canary");
    }

    @Test
    void showsErasedWordsAsErased() {
        CaseReference reference = received();
        CaseReference another = received();
        writeEverything(reference);
        writeEverything(another);

        write(() -> cases.records().eraseWords(reference));

        assertThat(cases.notes().of(reference)).extracting(Note::words).containsExactly("Erased");
        assertThat(cases.agreements().now(reference).method()).isEqualTo("Erased");
        assertThat(cases.lawfulBases().now(reference).orElseThrow().words()).isEqualTo("Erased");
        assertThat(cases.referrals().of(reference).get(0).referrer().name()).isEqualTo("Erased");
        assertThat(cases.contactLog().of(reference).get(0).contact().words()).isEqualTo("Erased");
        assertThat(cases.notes().of(another)).extracting(Note::words).containsExactly("canary note");
    }

    private void writeEverything(CaseReference reference) {
        refer(
                reference,
                new NewReferral(
                        new Referrer("Canary", "canary role", "canary school", "canary contact"),
                        "canary reason",
                        ReferralChannel.PHONE,
                        NOW));
        write(() -> cases.agreements()
                .record(reference, new AgreementToSupport(AgreementStatus.GIVEN, "canary method", TODAY)));
        write(() -> cases.lawfulBases().record(reference, new LawfulBasis(LawfulBasis.Basis.CONSENT, "canary words")));
        write(() -> cases.notes().addTo(reference, cases.notes().write(reference, "canary note"), "canary addendum"));
        write(() -> cases.contactLog()
                .log(reference, new NewContact(null, "canary aunt", ContactChannel.PHONE, false, "canary talk", NOW)));
    }

    private void refer(CaseReference reference, NewReferral referral) {
        write(() -> cases.referrals().add(reference, referral));
    }

    private void tried(CaseReference reference, ContactChannel channel, boolean reached, Instant at) {
        write(() -> cases.contactLog().log(reference, new NewContact(null, "her mother", channel, reached, "", at)));
    }
}
