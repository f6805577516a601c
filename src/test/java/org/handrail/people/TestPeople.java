package org.handrail.people;

import java.time.Clock;
import javax.sql.DataSource;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.ForgetfulJdbcTemplate;
import org.handrail.platform.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people module for tests without a Spring context; the caller's transactions are its transactions. */
public record TestPeople(Households households, Matching matching, KeepingSafe keepingSafe, SafePost post) {

    public static TestPeople on(
            DataSource source, Vault vault, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        return on(source, vault, currentActor, events, clock, (who, household) -> false);
    }

    static TestPeople on(
            DataSource source,
            Vault vault,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock,
            SafetyKeepers keepers) {
        JdbcClient jdbc = JdbcClient.create(new ForgetfulJdbcTemplate(source));
        PersonIndex index = new PersonIndex(jdbc, vault);
        PersonRows persons = new PersonRows(jdbc, vault, clock);
        HouseholdRows rows = new HouseholdRows(jdbc, vault, clock);
        ContactDetails contactDetails = new ContactDetails(jdbc, new HouseholdWords(vault), clock);
        Members members = new Members(rows, persons);
        SafetyRows safety = new SafetyRows(jdbc, clock);
        Sights sights = new Sights(safety, keepers, currentActor);
        SeenHouseholds seen = new SeenHouseholds(
                rows, members, contactDetails, sights, new TellingWords(safety, contactDetails, persons, vault), index);
        return new TestPeople(
                new Households(rows, persons, members, index, contactDetails, seen, currentActor, events, clock),
                new Matching(
                        new Candidates(index, persons, rows),
                        rows,
                        new Homes(rows, persons, contactDetails),
                        new Links(jdbc, clock),
                        sights,
                        currentActor,
                        events,
                        clock),
                new KeepingSafe(rows, safety, sights, vault, currentActor, events, clock),
                new SafePost(rows, safety, persons, contactDetails, sights, vault, clock));
    }
}
