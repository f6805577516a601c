package org.handrail.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the record of households promises on every database. */
abstract class HouseholdsContract extends PeopleFixture {

    HouseholdsContract(TestDatabase database) {
        super(database);
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
        assertThat(household.where().address()).contains(address);
        assertThat(household.where().known().get(0).recordedBy()).isEqualTo(OFFICER);
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
                        .columnsWith(
                                "canary",
                                "1990-03-04",
                                NHS.digits(),
                                "CY1 1CY",
                                "CY11CY",
                                "987654321",
                                "THROUGH_REFERRER"))
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

        assertThat(households.find(id).orElseThrow().where().known())
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
        HouseholdId again = found(household(DOVER, member("Ayesha", "Khan-Jones", BIRTH, NHS)));
        confirmSame(again, id);

        act(() -> {
            households.erase(ayesha);
            return null;
        });

        List<Member> members = households.find(id).orElseThrow().members();
        assertThat(members.get(0).person().erased()).isTrue();
        assertThat(members.get(0).person().name()).isEqualTo(PersonalName.ERASED);
        assertThat(members.get(0).person().nhsNumber()).isNull();
        assertThat(members.get(1).person().name().full()).isEqualTo("Omar Ali");
        assertThat(households.named("Khan")).isEmpty();
        assertThat(households.named("Khan-Jones")).isEmpty();
        HouseholdMatch match = matching.match(found(household(DOVER, member("Ayesha", "Khan", BIRTH, NHS))));
        assertThat(match.certainty()).isEqualTo(Certainty.NONE);
        assertThat(matching.match(id).members())
                .as("nothing is left to match by")
                .hasSize(1);
    }

    @Test
    void erasesWhereAHouseholdLivesAndLeavesItsMembersReadable() {
        HouseholdId id = found(new NewHousehold(
                List.of(member("Ayesha", "Khan", BIRTH, NHS)),
                CANTERBURY,
                new SafeContact(ContactChannel.TEXT, "mornings", "her brother")));

        act(() -> {
            households.eraseWords(id);
            return null;
        });

        Household household = households.find(id).orElseThrow();
        assertThat(household.where().known()).isEmpty();
        assertThat(household.safely()).isEmpty();
        assertThat(household.members().get(0).person().name().full()).isEqualTo("Ayesha Khan");
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
}
