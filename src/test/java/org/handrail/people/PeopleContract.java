package org.handrail.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.RecordEvent;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.vault.TestVault;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people module promises on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PeopleContract {

    private static final Actor OFFICER = new Actor("triage", "council");
    private static final LocalDate BIRTH = LocalDate.of(1990, 3, 4);
    private static final NhsNumber NHS = NhsNumber.parse("999 000 0018");
    private static final NhsNumber OTHER_NHS = NhsNumber.parse("999 000 0026");
    private static final Address CANTERBURY = address("CT1 2AB");
    private static final Address DOVER = address("CT16 9ZZ");

    private final DataSource source;
    private final TransactionTemplate transaction;
    private final CurrentActor currentActor = new CurrentActor();
    private final List<Object> events = new ArrayList<>();
    private final Vault vault;
    private final Households households;
    private final Matching matching;

    PeopleContract(TestDatabase database) {
        source = database.migrated();
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        vault = TestVault.on(source);
        TestPeople people = TestPeople.on(
                source,
                vault,
                currentActor,
                events::add,
                Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS)));
        households = people.households();
        matching = people.matching();
    }

    @BeforeEach
    void startAfresh() {
        JdbcClient jdbc = JdbcClient.create(source);
        for (String table : List.of("different", "index", "safe_contact", "address", "member", "person", "household")) {
            jdbc.sql("delete from people_" + table).update();
        }
        events.clear();
    }

    @Test
    void givesBackTheHouseholdThatAReferralToldOf() {
        SafeContact safely = new SafeContact(ContactChannel.TEXT, "school hours", "Her ex-partner");
        Address address =
                new Address(List.of("1 High Street", " "), new Postcode("ct12ab"), new Uprn("0012345"), false);
        HouseholdId id = found(new NewHousehold(
                List.of(
                        new NewMember(new PersonalName("Ayesha", "Khan"), BIRTH, NHS, "mother"),
                        new NewMember(new PersonalName("Baby", ""), null, null, "unborn")),
                address,
                safely));

        Household household = households.find(id).orElseThrow();

        assertThat(household.members()).extracting(Member::relationship).containsExactly("mother", "unborn");
        assertThat(household.members().get(0).person().name()).isEqualTo(new PersonalName("Ayesha", "Khan"));
        assertThat(household.members().get(0).person().nhsNumber()).isEqualTo(NHS);
        assertThat(household.members().get(1).person().birth()).isEmpty();
        assertThat(household.address()).contains(address);
        assertThat(household.addresses().get(0).recordedBy()).isEqualTo(OFFICER);
        assertThat(household.safely()).contains(safely);
        assertThat(households.membersOf(List.of(id))).containsOnlyKeys(id);
        assertThat(households.membersOf(List.of(id)).get(id)).isEqualTo(household.members());
    }

    @Test
    void keepsNothingAboutPeopleInClear() {
        found(new NewHousehold(
                List.of(new NewMember(new PersonalName("Canarygiven", "Canaryfamily"), BIRTH, NHS, "canarymother")),
                new Address(List.of("1 Canary Street"), new Postcode("CY1 1CY"), new Uprn("987654321"), false),
                new SafeContact(ContactChannel.THROUGH_REFERRER, "canary mornings", "canary uncle")));

        assertThat(new TableScan(source)
                        .columnsWith("canary", "1990-03-04", NHS.digits(), "CY1", "987654321", "THROUGH_REFERRER"))
                .isEmpty();
    }

    @Test
    void findsHouseholdsByNameWhateverTheSpellingMarks() {
        HouseholdId oneill = found(household(CANTERBURY, member("Séan Patrick", "O’Neill-Łukasz", BIRTH, null)));
        HouseholdId smith = found(household(DOVER, member("Ann", "Smith", null, null)));

        for (String text : List.of(
                "o'neill lukasz",
                "ONEILL-LUKASZ",
                "sean patrick o neill-lukasz",
                "Sean O'Neill-Lukasz",
                "O'Neill-Lukasz, Sean Patrick",
                "ONeillLukasz Séan")) {
            assertThat(households.named(text)).as(text).containsExactly(oneill);
        }
        assertThat(households.named("Smith")).containsExactly(smith);
        assertThat(households.named("Smit")).as("exact only").isEmpty();
        assertThat(households.named("Sean")).as("no search by given name alone").isEmpty();
        assertThat(households.named(" ' ")).isEmpty();
    }

    @Test
    void keepsEarlierAddressesWithTheirDates() {
        HouseholdId id = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null)));

        act(() -> {
            households.move(id, DOVER);
            return null;
        });

        assertThat(households.find(id).orElseThrow().addresses())
                .extracting(KnownAddress::address)
                .containsExactly(DOVER, CANTERBURY);
        HouseholdId again = found(household(DOVER, member("Ayesha", "Khan", BIRTH, null)));
        assertThat(matching.match(again).certainHousehold()).contains(id);
    }

    @Test
    void neverForgetsWhoMustNotKnowBecauseALaterCallerDidNotSay() {
        HouseholdId id = found(new NewHousehold(
                List.of(member("Ayesha", "Khan", BIRTH, null)),
                null,
                new SafeContact(ContactChannel.TEXT, "mornings", "her brother")));

        act(() -> {
            households.contactBy(id, new SafeContact(ContactChannel.PHONE, "evenings", ""));
            return null;
        });

        assertThat(households.find(id).orElseThrow().safely())
                .contains(new SafeContact(ContactChannel.PHONE, "evenings", "her brother"));
    }

    @Test
    void findsNobodyForNewPeople() {
        found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null)));
        HouseholdId id = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH.plusDays(1), null)));

        assertThat(matching.match(id).certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    void isCertainByNhsNumberThoughNameAndAddressChanged() {
        HouseholdId known = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, NHS)));
        HouseholdId id = found(household(DOVER, member("Ayesha", "Begum", BIRTH, NHS)));

        HouseholdMatch match = matching.match(id);

        assertThat(match.certainHousehold()).contains(known);
        assertThat(reasons(match)).containsExactly(MatchReason.SAME_NHS_NUMBER);
    }

    @Test
    void isCertainByNameBirthAndPostcodeWhateverTheSpelling() {
        HouseholdId known = found(household(address("ct1 2ab"), member("Zoë-Anne", "O'Neill", BIRTH, null)));
        HouseholdId id = found(household(address("CT12AB"), member("ZOE ANNE", "Oneill", BIRTH, NHS)));

        HouseholdMatch match = matching.match(id);

        assertThat(match.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(match.certainHousehold()).contains(known);
        assertThat(reasons(match)).containsExactly(MatchReason.SAME_NAME_BIRTH_AND_POSTCODE);
    }

    @Test
    void asksAPersonWhenTheAddressDiffersOrIsMissing() {
        HouseholdId known = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null)));

        for (Address address : new Address[] {DOVER, null}) {
            HouseholdMatch match = matching.match(found(household(address, member("Ayesha", "Khan", BIRTH, null))));
            assertThat(match.certainty()).isEqualTo(Certainty.POSSIBLE);
            assertThat(match.households()).contains(known);
            assertThat(reasons(match)).contains(MatchReason.SAME_NAME_AND_BIRTH);
        }
    }

    @Test
    void asksAPersonWhenOneNhsNumberHasTwoBirthdays() {
        found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, NHS)));
        HouseholdMatch match =
                matching.match(found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH.plusYears(1), NHS))));

        assertThat(match.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(reasons(match)).containsExactly(MatchReason.NHS_NUMBER_SAME_BIRTH_DIFFERS);
    }

    @Test
    void asksAPersonWhenOneNameAndPostcodeHasTwoNhsNumbers() {
        found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, NHS)));
        HouseholdMatch match = matching.match(found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, OTHER_NHS))));

        assertThat(match.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(reasons(match)).containsExactly(MatchReason.NAME_SAME_NHS_NUMBER_DIFFERS);
    }

    @Test
    void asksAPersonWhenTwoKnownPeopleFit() {
        found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null)));
        found(household(DOVER, member("Ayesha", "Khan-Jones", BIRTH, NHS)));
        HouseholdMatch match = matching.match(found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, NHS))));

        assertThat(match.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(reasons(match)).containsOnly(MatchReason.SEVERAL_PEOPLE_FIT);
    }

    @Test
    void asksAPersonWhenMembersAreKnownInTwoHouseholds() {
        found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, NHS)));
        found(household(DOVER, member("Omar", "Ali", BIRTH, OTHER_NHS)));
        HouseholdMatch match = matching.match(found(
                household(CANTERBURY, member("Ayesha", "Khan", BIRTH, NHS), member("Omar", "Ali", BIRTH, OTHER_NHS))));

        assertThat(match.members()).extracting(PersonMatch::certainty).containsOnly(Certainty.CERTAIN);
        assertThat(match.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(match.households()).hasSize(2);
    }

    @Test
    void asksAPersonWhenAnUnknownAdultLivesWithAKnownChildElsewhere() {
        LocalDate childBirth = LocalDate.now(ZoneOffset.UTC).minusYears(9);
        HouseholdId mothers = found(
                household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null), member("Sami", "Khan", childBirth, NHS)));
        NewMember child = member("Sami", "Khan", childBirth, NHS);
        NewMember stranger = member("Tariq", "Khan", BIRTH.minusYears(2), null);

        HouseholdMatch elsewhere = matching.match(found(household(DOVER, stranger, child)));
        HouseholdMatch atNoKnownAddress = matching.match(found(household(null, stranger, child)));
        HouseholdMatch childMoved = matching.match(found(household(DOVER, child)));
        HouseholdMatch sameHome = matching.match(found(household(CANTERBURY, stranger, child)));

        assertThat(elsewhere.unknownAdultElsewhere()).isTrue();
        assertThat(elsewhere.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(elsewhere.households()).contains(mothers);
        assertThat(atNoKnownAddress.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(childMoved.unknownAdultElsewhere()).isFalse();
        assertThat(sameHome.unknownAdultElsewhere()).isFalse();
    }

    @Test
    void linksMembersToThePeopleWeKnowAndKeepsNewFacts() {
        HouseholdId known = found(new NewHousehold(
                List.of(member("Ayesha", "Khan", BIRTH, null), member("Sami", "Khan", null, null)),
                CANTERBURY,
                new SafeContact(ContactChannel.LETTER, "", "her brother")));
        HouseholdId id = found(new NewHousehold(
                List.of(
                        member("Ayesha", "Khan", BIRTH, NHS),
                        member("SAMI", "khan", LocalDate.of(2016, 1, 1), null),
                        member("Noor", "Khan", LocalDate.of(2026, 1, 1), null)),
                DOVER,
                new SafeContact(ContactChannel.TEXT, "mornings", "")));

        confirmSame(id, known);

        Household household = households.find(known).orElseThrow();
        assertThat(household).isEqualTo(households.find(id).orElseThrow());
        assertThat(household.members())
                .extracting(member -> member.person().name().given())
                .containsExactly("Ayesha", "SAMI", "Noor");
        assertThat(household.members().get(0).person().nhsNumber()).isEqualTo(NHS);
        assertThat(household.members().get(1).person().birth()).contains(LocalDate.of(2016, 1, 1));
        assertThat(household.addresses()).extracting(KnownAddress::address).containsExactly(DOVER, CANTERBURY);
        assertThat(household.safely()).contains(new SafeContact(ContactChannel.TEXT, "mornings", "her brother"));
        assertThat(households.idsOf(known)).containsExactlyInAnyOrder(known, id);
        assertThat(households.named("Khan")).containsExactlyInAnyOrder(known, id);
        assertThat(events)
                .last()
                .isInstanceOfSatisfying(
                        Matching.MatchConfirmed.class,
                        same -> assertThat(same.persons()).isEqualTo(2));
    }

    @Test
    void recognisesLinkedPeopleByEverythingThatWasSaidOfThem() {
        HouseholdId first = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null)));
        HouseholdId second = found(household(DOVER, member("Ayesha", "Khan", BIRTH, NHS)));
        confirmSame(second, first);

        HouseholdMatch byOldAddress =
                matching.match(found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null))));
        HouseholdMatch byNumber = matching.match(found(household(DOVER, member("A", "Begum", BIRTH, NHS))));

        assertThat(byOldAddress.certainHousehold()).contains(first);
        assertThat(byNumber.certainHousehold()).contains(first);
        assertThat(byNumber.members().get(0).candidates()).hasSize(1);
    }

    @Test
    void matchesNobodyTwiceOnceConfirmed() {
        HouseholdId known = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, NHS)));
        HouseholdId id = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, NHS)));
        confirmSame(id, known);
        confirmSame(id, known);

        assertThat(matching.match(id).certainty()).isEqualTo(Certainty.NONE);
        assertThat(households.find(id).orElseThrow().members()).hasSize(1);
    }

    @Test
    void doesNotAskAgainAboutPeopleFoundToBeDifferent() {
        HouseholdId known = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null)));
        HouseholdId id = found(household(DOVER, member("Ayesha", "Khan", BIRTH, null)));
        assertThat(matching.match(id).certainty()).isEqualTo(Certainty.POSSIBLE);

        act(() -> {
            matching.confirmDifferent(id, known);
            return null;
        });

        assertThat(matching.match(id).certainty()).isEqualTo(Certainty.NONE);
        assertThat(matching.match(known).certainty()).isEqualTo(Certainty.NONE);
        assertThat(households.find(id).orElseThrow().id()).isEqualTo(id);
        HouseholdMatch third = matching.match(found(household(DOVER, member("Ayesha", "Khan", BIRTH, null))));
        assertThat(third.certainHousehold())
                .as("a third referral is judged afresh")
                .contains(id);
    }

    @Test
    void undoesAWrongMatch() {
        HouseholdId known = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null)));
        HouseholdId wrong =
                found(household(DOVER, member("Ayesha", "Khan", BIRTH, null), member("Omar", "Khan", null, null)));
        HouseholdId follower = found(household(DOVER, member("Ayesha", "Khan", BIRTH, OTHER_NHS)));
        confirmSame(follower, wrong);
        confirmSame(wrong, known);
        assertThat(households.find(known).orElseThrow().members()).hasSize(2);

        act(() -> {
            matching.undo(wrong);
            return null;
        });

        assertThat(households.find(known).orElseThrow().members()).hasSize(1);
        assertThat(households.idsOf(known)).containsExactly(known);
        assertThat(households.idsOf(follower)).containsExactlyInAnyOrder(wrong, follower);
        assertThat(households.find(wrong).orElseThrow().members()).hasSize(2);
        assertThat(matching.match(wrong).certainty()).isEqualTo(Certainty.NONE);
        assertThatIllegalStateException()
                .isThrownBy(() -> act(() -> {
                    matching.undo(known);
                    return null;
                }));
    }

    @Test
    void letsAChildBelongToTwoHomes() {
        HouseholdId mothers =
                found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null), member("Sami", "Khan", null, NHS)));
        HouseholdId fathers = found(household(DOVER, member("Tariq", "Khan", BIRTH, null)));
        PersonId child =
                households.find(mothers).orElseThrow().members().get(1).person().id();

        act(() -> {
            households.add(fathers, child, "son, at weekends");
            return null;
        });

        assertThat(households.find(fathers).orElseThrow().members())
                .extracting(member -> member.person().id())
                .contains(child);
        HouseholdMatch match = matching.match(found(household(DOVER, member("Sami", "Khan", null, NHS))));
        assertThat(match.certainty()).as("two homes fit").isEqualTo(Certainty.POSSIBLE);
        assertThat(match.households()).containsExactlyInAnyOrder(mothers, fathers);
    }

    @Test
    void addsAMemberWhomNobodyToldOf() {
        HouseholdId id = found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null)));

        act(() -> households.add(id, member("Noor", "Khan", BIRTH, null)));

        assertThat(households.find(id).orElseThrow().members()).hasSize(2);
        HouseholdMatch match = matching.match(found(household(CANTERBURY, member("Noor", "Khan", BIRTH, null))));
        assertThat(match.certainHousehold()).contains(id);
    }

    @Test
    void showsAnErasedPersonAsErasedAndLeavesTheOthersReadable() {
        HouseholdId id =
                found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, NHS), member("Omar", "Ali", BIRTH, null)));
        PersonId ayesha =
                households.find(id).orElseThrow().members().get(0).person().id();
        UUID subject = JdbcClient.create(source)
                .sql("select subject from people_person where id = ?")
                .param(ayesha.value())
                .query(UUID.class)
                .single();

        vault.destroy(subject);

        List<Member> members = households.find(id).orElseThrow().members();
        assertThat(members.get(0).person().erased()).isTrue();
        assertThat(members.get(0).person().name()).isEqualTo(PersonalName.ERASED);
        assertThat(members.get(0).person().nhsNumber()).isNull();
        assertThat(members.get(1).person().name().full()).isEqualTo("Omar Ali");
        assertThat(matching.match(id).members()).hasSize(1);
    }

    @Test
    void leavesNothingBehindWhenTheTransactionFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> act(() -> {
                    households.found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null)));
                    throw new IllegalStateException("broken work");
                }));

        assertThat(households.named("Khan")).isEmpty();
    }

    @Test
    void tellsWhatHappenedInIdsOnly() {
        HouseholdId known = found(household(CANTERBURY, member("Canary", "Khan", BIRTH, NHS)));
        HouseholdId id = found(household(CANTERBURY, member("Canary", "Khan", BIRTH, NHS)));
        confirmSame(id, known);

        assertThat(events)
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain("Canary", NHS.digits(), "CT1"))
                .allSatisfy(event -> assertThat(((RecordEvent) event).by()).isEqualTo(OFFICER));
        assertThat(((RecordEvent) events.get(2)).codes()).containsEntry("known", known.toString());
    }

    @Test
    void knowsNoHouseholdThatNobodyToldOf() {
        HouseholdId nowhere = new HouseholdId(UUID.randomUUID());

        assertThat(households.find(nowhere)).isEmpty();
        assertThat(households.membersOf(Set.of(nowhere))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> matching.match(nowhere));
    }

    @Test
    void refusesToWriteWhenNobodyActs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> households.found(household(CANTERBURY, member("Ayesha", "Khan", BIRTH, null))))
                .withMessageStartingWith("Nobody acts");
    }

    private HouseholdId found(NewHousehold household) {
        return act(() -> households.found(household));
    }

    private void confirmSame(HouseholdId household, HouseholdId known) {
        act(() -> {
            matching.confirmSame(household, known);
            return household;
        });
    }

    private <T extends @Nullable Object> T act(Supplier<T> work) {
        return currentActor.runAs(OFFICER, () -> transaction.execute(status -> work.get()));
    }

    private static List<MatchReason> reasons(HouseholdMatch match) {
        return match.members().stream()
                .flatMap(member -> member.candidates().stream())
                .map(Candidate::reason)
                .toList();
    }

    private static NewHousehold household(@Nullable Address address, NewMember... members) {
        return new NewHousehold(List.of(members), address, null);
    }

    private static NewMember member(
            String given, String family, @Nullable LocalDate birth, @Nullable NhsNumber nhsNumber) {
        return new NewMember(new PersonalName(given, family), birth, nhsNumber, "");
    }

    private static Address address(String postcode) {
        return new Address(List.of("1 High Street"), new Postcode(postcode), null, false);
    }
}
