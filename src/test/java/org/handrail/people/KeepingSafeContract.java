package org.handrail.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import org.handrail.people.SafePost.Stop;
import org.handrail.platform.Actor;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.vault.Veil;
import org.junit.jupiter.api.Test;

/** What is kept safe of a household, from whom, on either database. */
abstract class KeepingSafeContract extends PeopleFixture {

    private static final Actor OTHER = new Actor("other", "council");
    private static final Address HOME = new Address(
            List.of("7 Hidden Row", "Canterbury"), new Postcode("CT1 7HR"), new Uprn("100061234567"), false);
    private static final String WORDS =
            "At 7 Hidden Row, Canterbury CT17HR (100061234567). Hope said: ring 07700 900123 or +44 1227 555 0199.";

    KeepingSafeContract(TestDatabase database) {
        super(database);
    }

    @Test
    void showsWhereTheyLiveToEveryoneUntilItIsKeptSafe() {
        HouseholdId family = family();

        assertThat(seen(OFFICER, family).where().address()).contains(HOME);
        assertThat(said(OFFICER, family)).isEqualTo(WORDS);
    }

    @Test
    void coversPlaceAndNumbersFromAllButThoseWhoAnswerAndThoseTheyTrust() {
        HouseholdId family = family();
        act(LEAD, () -> keepingSafe.location(family, null, true, "He looks for them"));
        act(LEAD, () -> keepingSafe.trust(family, null, "officer2", true, "visits"));

        assertThat(seen(LEAD, family).where().address()).contains(HOME);
        assertThat(said(LEAD, family)).isEqualTo(WORDS);
        assertThat(seen(new Actor("officer2", "council"), family).where().address())
                .contains(HOME);
        assertThat(seen(OFFICER, family).where().keptSafe()).isTrue();
        assertThat(seen(OFFICER, family).toString()).doesNotContain("Hidden", "CT1", "1000");
        assertThat(seen(OFFICER, family).safely().orElseThrow().safeTimes()).isEqualTo("on " + Veil.MARK);
        assertThat(said(OFFICER, family))
                .contains("Hope said")
                .doesNotContain("Hidden", "Canterbury", "CT17HR", "100061234567", "900123", "0199");
        act(LEAD, () -> keepingSafe.trust(family, null, "officer2", false, "moved on"));
        assertThat(seen(new Actor("officer2", "council"), family).where().keptSafe())
                .isTrue();
    }

    /** Also in words that are kept as JSON, whose names stay. */
    @Test
    void coversSchoolAndWorkWhereverSomebodyWroteThem() {
        HouseholdId family = family();
        act(LEAD, () -> keepingSafe.cover(family, TellingKind.SCHOOL, "Hilltop School"));
        assertThat(act(OFFICER, () -> households.veil(family)).apply("At hilltop  school."))
                .contains("hilltop");
        act(LEAD, () -> keepingSafe.location(family, null, true, "why"));

        assertThat(act(OFFICER, () -> households.veil(family)).apply("At hilltop  school."))
                .isEqualTo("At " + Veil.MARK + ".");
        assertThat(act(OFFICER, () -> households.veil(family))
                        .apply("{\"Hilltop School\":[\"Hilltop School\",7,null]}"))
                .isEqualTo("{\"Hilltop School\":[\"" + Veil.MARK + "\",7,null]}");
    }

    @Test
    void nobodyAndTheSystemMayKnowNothing() {
        HouseholdId family = family();
        act(LEAD, () -> keepingSafe.location(family, null, true, "why"));

        assertThat(households.find(family).orElseThrow().where().keptSafe()).isTrue();
        assertThat(seen(Actor.SYSTEM, family).where().keptSafe()).isTrue();
    }

    @Test
    void onlyThoseWhoAnswerSayWhatIsKeptSafe() {
        HouseholdId family = family();

        assertThatIllegalStateException()
                .isThrownBy(() -> act(OFFICER, () -> keepingSafe.location(family, null, true, "x")));
        act(OFFICER, () -> keepingSafe.keptSafeByReferral(family));
        assertThatIllegalStateException()
                .isThrownBy(() -> act(OFFICER, () -> keepingSafe.location(family, null, false, "x")));
        assertThat(seen(OFFICER, family).where().keptSafe()).isTrue();
    }

    @Test
    void aTableKeepsItSafeUntilAPersonDecides() {
        HouseholdId family = family();
        act(Actor.SYSTEM, () -> keepingSafe.keptSafeByRoutes(family));
        assertThat(seen(OFFICER, family).where().keptSafe()).isTrue();

        act(LEAD, () -> keepingSafe.location(family, null, false, "they moved in with her mother"));
        act(Actor.SYSTEM, () -> keepingSafe.keptSafeByRoutes(family));
        assertThat(seen(OFFICER, family).where().keptSafe()).isFalse();
    }

    @Test
    void keepsAChildSafeInEachHomeThatItHas() {
        HouseholdId mothers = family();
        HouseholdId fathers = found(household(DOVER, member("Dan", "Reed", BIRTH, null)));
        PersonId child = seen(LEAD, mothers).members().get(1).person().id();
        act(OFFICER, () -> households.add(fathers, child, "son"));
        act(LEAD, () -> keepingSafe.location(mothers, child, true, "why"));

        assertThat(seen(OFFICER, mothers).where().keptSafe()).isTrue();
        assertThat(seen(OFFICER, fathers).where().keptSafe()).isTrue();
        act(LEAD, () -> keepingSafe.location(fathers, child, false, "why"));
        assertThat(seen(OFFICER, mothers).where().keptSafe()).isFalse();
    }

    @Test
    void staysKeptSafeWhenAnotherReferralTurnsOutToBeTheFamily() {
        HouseholdId family = family();
        act(LEAD, () -> keepingSafe.location(family, null, true, "why"));
        HouseholdId again = family();

        assertThat(matching.match(again).certainHousehold())
                .as("a match would tell that a guess at the postcode was right")
                .isEmpty();
        assertThat(matching.match(again).households()).containsExactly(family);
        confirmSame(again, family);
        assertThat(seen(OFFICER, again).where().keptSafe()).isTrue();
        act(LEAD, () -> keepingSafe.location(again, null, false, "why"));
        assertThat(seen(OFFICER, family).where().keptSafe()).isFalse();
    }

    @Test
    void keepsOneMemberApart() {
        HouseholdId family = family();
        PersonId child = seen(LEAD, family).members().get(1).person().id();
        act(LEAD, () -> keepingSafe.apart(family, child, true, false, "she asked for it"));

        Household others = seen(OFFICER, family);
        assertThat(others.members())
                .extracting(one -> one.person().name().full())
                .containsExactly("Ayesha Khan");
        assertThat(others.keptApart()).isEqualTo(1);
        assertThat(others.where().address()).contains(HOME);
        assertThat(others.members().get(0).relationship()).isEqualTo("mother of " + Veil.MARK);
        assertThat(act(OFFICER, () -> households.veil(family))
                        .apply("Hope Khan-Reed likes it. HOPE too; we hope. Khan"))
                .isEqualTo(Veil.MARK + " likes it. HOPE too; we hope. Khan");
        assertThat(act(OFFICER, () -> households.membersOf(List.of(family)).get(family)))
                .isEqualTo(others.members());
        assertThat(act(OFFICER, () -> households.named("Khan-Reed"))).isEmpty();
        assertThat(act(OFFICER, () -> households.named("Khan"))).containsExactly(family);
        assertThat(act(LEAD, () -> households.named("Khan-Reed"))).containsExactly(family);

        Household leads = seen(LEAD, family);
        assertThat(leads.members()).hasSize(2);
        assertThat(leads.membersForAll()).isEqualTo(List.of(leads.members().get(0)));
        assertThat(act(LEAD, () -> households.forTheHousehold(() -> households.find(family)))
                        .orElseThrow()
                        .members())
                .hasSize(1);
        assertThat(households.everyoneIn(family)).hasSize(2);
    }

    @Test
    void othersDoNotLearnOfAMemberWhoIsConcealed() {
        HouseholdId family = family();
        PersonId child = seen(LEAD, family).members().get(1).person().id();
        act(LEAD, () -> keepingSafe.apart(family, child, true, true, "why"));
        act(LEAD, () -> keepingSafe.trust(family, child, "other", true, "works with her"));

        assertThat(seen(OFFICER, family).keptApart()).isZero();
        assertThat(seen(OTHER, family).members()).hasSize(2);
        act(LEAD, () -> keepingSafe.apart(family, child, false, false, "why"));
        assertThat(seen(OFFICER, family).members()).hasSize(2);
    }

    @Test
    void stopsPostToAHomeWhereSomebodyGetsNoLetters() {
        HouseholdId family = family();
        PersonId mother = seen(LEAD, family).members().get(0).person().id();
        assertThat(post.stops(family)).isEmpty();

        act(LEAD, () -> keepingSafe.noLettersTo(family, mother, true, "said to have hurt her"));
        assertThat(post.stops(family)).containsExactly(Stop.NO_LETTERS_TO_A_MEMBER);
        act(LEAD, () -> keepingSafe.noLettersTo(family, mother, false, "why"));
        assertThat(post.stops(family)).isEmpty();

        act(LEAD, () -> keepingSafe.noLettersTo(family, "dan REED", true, "why"));
        assertThat(post.stops(family)).as("lives elsewhere").isEmpty();
        act(OFFICER, () -> households.add(family, member("Dan", "Reed", null, null)));
        assertThat(post.stops(family)).as("moved in").containsExactly(Stop.NO_LETTERS_TO_A_MEMBER);
        assertThat(post.stops(new HouseholdId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void asksASecondPersonToLookAtANewAddress() {
        HouseholdId family = family();
        act(LEAD, () -> keepingSafe.location(family, null, true, "why"));
        assertThat(post.stops(family)).as("the first address").isEmpty();

        act(LEAD, () -> households.move(family, DOVER));
        assertThat(post.stops(family)).containsExactly(Stop.ADDRESS_NOT_CHECKED);
        assertThatIllegalStateException().isThrownBy(() -> act(LEAD, () -> keepingSafe.addressIsRight(family)));
        act(OFFICER, () -> households.move(family, CANTERBURY));
        act(LEAD, () -> keepingSafe.addressIsRight(family));
        assertThat(post.stops(family)).isEmpty();
        act(OFFICER, () -> households.move(family, CANTERBURY));
        assertThat(post.stops(family)).as("the same again").isEmpty();
    }

    @Test
    void tellsWhatChangedAndNotOfWhom() {
        HouseholdId family = family();
        PersonId child = seen(LEAD, family).members().get(1).person().id();
        events.clear();
        act(LEAD, () -> keepingSafe.apart(family, child, true, true, "canary reason"));
        act(LEAD, () -> keepingSafe.noLettersTo(family, "canary name", true, "canary reason"));

        assertThat(events)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.toString())
                        .doesNotContain("canary", child.value().toString()));
        assertThat(new TableScan(source).columnsWith("canary")).isEmpty();
    }

    private Household seen(Actor who, HouseholdId household) {
        return act(who, () -> households.find(household).orElseThrow());
    }

    private String said(Actor who, HouseholdId household) {
        return act(who, () -> households.veil(household)).apply(WORDS);
    }

    private HouseholdId family() {
        return found(new NewHousehold(
                List.of(
                        new NewMember(new PersonalName("Ayesha", "Khan"), BIRTH, null, "mother of Hope"),
                        new NewMember(new PersonalName("Hope", "Khan-Reed"), BIRTH.plusYears(25), null, "child")),
                HOME,
                new SafeContact(ContactChannel.PHONE, "on 07700 900 123", "")));
    }
}
