package org.handrail.caserecord;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.handrail.people.HouseholdId;
import org.handrail.people.NewHousehold;
import org.handrail.people.NewMember;
import org.handrail.people.PersonalName;
import org.handrail.people.TestPeople;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.vault.TestVault;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database with everything that the case record needs, and short ways to write to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CaseRecordFixture {

    static final Actor OFFICER = new Actor("triage", "council");
    static final Actor SCHOOL = new Actor("school", "school");
    static final Instant NOW = Instant.parse("2026-06-15T09:30:00.123456Z");
    static final String KENT = "E10000016";

    final DataSource source;
    final Vault vault;
    final List<Object> events = new ArrayList<>();
    final TestPeople people;
    final TestCaseRecords cases;
    final TransactionTemplate transaction;
    private final CurrentActor currentActor = new CurrentActor();

    CaseRecordFixture(TestDatabase database) {
        source = database.migrated();
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        vault = TestVault.on(source);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        people = TestPeople.on(source, vault, currentActor, events::add, clock);
        cases = TestCaseRecords.on(source, vault, people.households(), currentActor, events::add, clock);
    }

    <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return currentActor.runAs(actor, () -> transaction.execute(status -> work.get()));
    }

    void write(Runnable work) {
        as(OFFICER, () -> {
            work.run();
            return OFFICER;
        });
    }

    HouseholdId household(String given, String family) {
        NewMember member = new NewMember(new PersonalName(given, family), null, null, "mother");
        return as(OFFICER, () -> people.households().found(new NewHousehold(List.of(member), null, null)));
    }

    CaseReference received() {
        return received(household("Ayesha", "Khan"), NOW);
    }

    CaseReference received(HouseholdId household, Instant at) {
        return as(
                OFFICER,
                () -> cases.records()
                        .receive(new NewCase(household, KENT, at, SCHOOL, true))
                        .reference());
    }

    CaseRecord change(CaseReference reference, Consumer<CaseRecord> verbs) {
        return as(OFFICER, () -> cases.records().change(reference, verbs));
    }
}
