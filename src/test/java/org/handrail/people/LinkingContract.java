package org.handrail.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.handrail.platform.RecordEvent;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a match once it is judged, on every database. */
abstract class LinkingContract extends PeopleFixture {

    LinkingContract(TestDatabase database) {
        super(database);
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
        assertThat(household.where().known()).extracting(KnownAddress::address).containsExactly(DOVER, CANTERBURY);
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
    void undoesOnlyTheLinksThatCameWithTheMatch() {
        HouseholdId known = found(household(CANTERBURY, member("Sami", "Khan", BIRTH, NHS)));
        HouseholdId mothers = found(household(CANTERBURY, member("Sami", "Khan", BIRTH, NHS)));
        PersonId child =
                households.find(mothers).orElseThrow().members().get(0).person().id();
        HouseholdId fathers = found(household(DOVER, member("Tariq", "Khan", BIRTH, OTHER_NHS)));
        act(() -> {
            households.add(fathers, child, "son");
            return null;
        });
        confirmSame(mothers, known);
        HouseholdId fathersBefore = found(household(DOVER, member("Tariq", "Khan", BIRTH, OTHER_NHS)));
        confirmSame(fathers, fathersBefore);

        act(() -> {
            matching.undo(fathers);
            return null;
        });

        assertThat(households.find(known).orElseThrow().members())
                .as("the child's own match stands")
                .hasSize(1);
        assertThat(households.find(mothers).orElseThrow().id()).isEqualTo(known);
        assertThat(households.find(fathers).orElseThrow().members()).hasSize(2);
        assertThat(households.find(fathersBefore).orElseThrow().members()).hasSize(1);
    }

    /** Any order of confirming and undoing among a few households that all look alike. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void staysInOrderWhateverIsConfirmedAndUndone(long seed) {
        Random random = new Random(seed);
        List<HouseholdId> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(found(household(i % 2 == 0 ? CANTERBURY : DOVER, member("Ayesha", "Khan", BIRTH, null))));
        }
        Map<HouseholdId, HouseholdId> linkedTo = new HashMap<>();
        for (int step = 0; step < 25; step++) {
            HouseholdId one = all.get(random.nextInt(all.size()));
            HouseholdId other = all.get(random.nextInt(all.size()));
            if (linkedTo.containsKey(one) && random.nextBoolean()) {
                act(() -> {
                    matching.undo(one);
                    return null;
                });
                linkedTo.remove(one);
            } else if (!root(linkedTo, one).equals(root(linkedTo, other))) {
                confirmSame(one, other);
                linkedTo.put(root(linkedTo, one), root(linkedTo, other));
            }
            for (HouseholdId household : all) {
                HouseholdId root = root(linkedTo, household);
                assertThat(households.find(household).orElseThrow().id()).isEqualTo(root);
                assertThat(households.idsOf(household))
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(same -> root(linkedTo, same).equals(root))
                                .toList());
            }
        }
        List<HouseholdId> linked = List.copyOf(linkedTo.keySet());
        linked.forEach(household -> act(() -> {
            matching.undo(household);
            return null;
        }));
        assertThat(all).allSatisfy(household -> {
            assertThat(households.idsOf(household)).containsExactly(household);
            assertThat(households.find(household).orElseThrow().members()).hasSize(1);
        });
    }

    private static HouseholdId root(Map<HouseholdId, HouseholdId> linkedTo, HouseholdId household) {
        HouseholdId root = household;
        while (linkedTo.containsKey(root)) {
            root = linkedTo.getOrDefault(root, root);
        }
        return root;
    }
}
