package org.handrail.people;

import java.time.Clock;
import javax.sql.DataSource;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.ForgetfulJdbcTemplate;
import org.handrail.platform.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people module for tests without a Spring context; the caller's transactions are its transactions. */
public record TestPeople(Households households, Matching matching) {

    public static TestPeople on(
            DataSource source, Vault vault, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(new ForgetfulJdbcTemplate(source));
        PersonIndex index = new PersonIndex(jdbc, vault);
        PersonRows persons = new PersonRows(jdbc, vault, clock);
        HouseholdRows rows = new HouseholdRows(jdbc, vault, clock);
        ContactDetails contactDetails = new ContactDetails(jdbc, new HouseholdWords(vault), clock);
        return new TestPeople(
                new Households(
                        rows, persons, new Members(rows, persons), index, contactDetails, currentActor, events, clock),
                new Matching(
                        new Candidates(index, persons, rows),
                        rows,
                        new Homes(rows, persons, contactDetails),
                        new Links(jdbc, clock),
                        currentActor,
                        events,
                        clock));
    }
}
