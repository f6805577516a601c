package org.handrail.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** How households and people are matched on every database. */
abstract class MatchingContract extends PeopleFixture {

    MatchingContract(TestDatabase database) {
        super(database);
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
}
