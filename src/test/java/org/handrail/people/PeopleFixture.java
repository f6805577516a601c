package org.handrail.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.ForgetfulJdbcTemplate;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.vault.TestVault;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database with the people module, and short ways to write to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PeopleFixture {

    static final Actor OFFICER = new Actor("triage", "council");
    static final Actor LEAD = new Actor("lead", "council");
    static final LocalDate BIRTH = LocalDate.of(1990, 3, 4);
    static final NhsNumber NHS = NhsNumber.parse("999 000 0018");
    static final NhsNumber OTHER_NHS = NhsNumber.parse("999 000 0026");
    static final Address CANTERBURY = address("CT1 2AB");
    static final Address DOVER = address("CT16 9ZZ");

    final DataSource source;
    final TransactionTemplate transaction;
    final CurrentActor currentActor = new CurrentActor();
    final List<Object> events = new ArrayList<>();
    final Vault vault;
    final KeepingSafe keepingSafe;
    final SafePost post;
    final Households households;
    final Matching matching;

    PeopleFixture(TestDatabase database) {
        source = database.migrated();
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        vault = TestVault.on(source);
        TestPeople people = TestPeople.on(
                source,
                vault,
                currentActor,
                events::add,
                Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS)),
                (who, household) -> who.equals(LEAD));
        keepingSafe = people.keepingSafe();
        post = people.post();
        households = people.households();
        matching = people.matching();
    }

    @BeforeEach
    void startAfresh() {
        JdbcClient jdbc = JdbcClient.create(new ForgetfulJdbcTemplate(source));
        for (String table : List.of(
                "address_check",
                "location",
                "telling_words",
                "kept_apart",
                "trusted",
                "no_letters",
                "different",
                "index",
                "safe_contact",
                "address",
                "member",
                "person",
                "household")) {
            jdbc.sql("delete from people_" + table).update();
        }
        events.clear();
    }

    HouseholdId found(NewHousehold household) {
        return act(() -> households.found(household));
    }

    void confirmSame(HouseholdId household, HouseholdId known) {
        act(() -> {
            matching.confirmSame(household, known);
            return household;
        });
    }

    <T extends @Nullable Object> T act(Supplier<T> work) {
        return act(OFFICER, work);
    }

    <T extends @Nullable Object> T act(Actor who, Supplier<T> work) {
        return currentActor.runAs(who, () -> transaction.execute(status -> work.get()));
    }

    void act(Actor who, Runnable work) {
        this.<@Nullable Object>act(who, () -> {
            work.run();
            return null;
        });
    }

    static List<MatchReason> reasons(HouseholdMatch match) {
        return match.members().stream()
                .flatMap(member -> member.candidates().stream())
                .map(Candidate::reason)
                .toList();
    }

    static NewHousehold household(@Nullable Address address, NewMember... members) {
        return new NewHousehold(List.of(members), address, null);
    }

    static NewMember member(String given, String family, @Nullable LocalDate birth, @Nullable NhsNumber nhsNumber) {
        return new NewMember(new PersonalName(given, family), birth, nhsNumber, "");
    }

    static Address address(String postcode) {
        return new Address(List.of("1 High Street"), new Postcode(postcode), null, false);
    }
}
