package org.handrail.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of addresses and ways of safe contact: rows are only ever added, and the newest counts. */
@Component
class ContactDetails {

    private record Row(UUID subject, String sealed, Instant recordedAt, Actor recordedBy) {}

    private final JdbcClient jdbc;
    private final HouseholdWords words;
    private final Clock clock;

    ContactDetails(JdbcClient jdbc, HouseholdWords words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    void add(HouseholdId household, Address address, Actor by) {
        insert("people_address", "address", household, words.seal(subjectOf(household), address), by);
    }

    void add(HouseholdId household, SafeContact contact, Actor by) {
        insert("people_safe_contact", "safe_contact", household, words.seal(subjectOf(household), contact), by);
    }

    /** Newest first; erased ones are left out. */
    List<KnownAddress> addresses(Collection<UUID> households) {
        List<KnownAddress> addresses = new ArrayList<>();
        for (Row row : rows("people_address", "address", households)) {
            words.openAddress(row.subject(), row.sealed())
                    .ifPresent(address -> addresses.add(new KnownAddress(address, row.recordedAt(), row.recordedBy())));
        }
        Collections.reverse(addresses);
        return addresses;
    }

    @Nullable
    SafeContact safeContact(Collection<UUID> households) {
        SafeContact known = null;
        for (Row row : rows("people_safe_contact", "safe_contact", households)) {
            SafeContact newer =
                    words.openSafeContact(row.subject(), row.sealed()).orElse(null);
            if (newer != null) {
                known = known == null ? newer : newer.after(known);
            }
        }
        return known;
    }

    private void insert(String table, String column, HouseholdId household, String sealed, Actor by) {
        jdbc.sql("insert into %s (household_id, %s, recorded_at, recorded_by, recorded_for) values (?, ?, ?, ?, ?)"
                        .formatted(table, column))
                .params(household.value(), sealed, DatabaseTime.of(clock.instant()), by.account(), by.organisation())
                .update();
    }

    private List<Row> rows(String table, String column, Collection<UUID> households) {
        return jdbc.sql("""
                        select h.subject, t.%s as sealed, t.recorded_at, t.recorded_by, t.recorded_for
                        from %s t join people_household h on h.id = t.household_id
                        where h.id in (:households) order by t.recorded_at, t.id""".formatted(column, table))
                .param("households", households)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("subject", UUID.class),
                row.getString("sealed"),
                DatabaseTime.instant(row, "recorded_at"),
                new Actor(row.getString("recorded_by"), row.getString("recorded_for")));
    }

    private UUID subjectOf(HouseholdId household) {
        return jdbc.sql("select subject from people_household where id = ?")
                .param(household.value())
                .query(UUID.class)
                .single();
    }
}
