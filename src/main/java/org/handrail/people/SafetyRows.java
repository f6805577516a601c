package org.handrail.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what keeps the people of households safe. Rows are only ever added, and the newest of each counts. */
@Component
class SafetyRows {

    record Location(UUID householdId, @Nullable UUID root, boolean keptSafe, String saidBy) {}

    record Apart(UUID householdId, UUID root, boolean apart, boolean concealed) {}

    record Trusted(@Nullable UUID root, String account, boolean trusted) {}

    record Telling(UUID subject, String kind, String words) {}

    record Barred(
            UUID subject, @Nullable UUID root, @Nullable String name, boolean barred) {}

    /** The newest address of a household. */
    record Newest(long id, Instant recordedAt, String recordedBy) {}

    private static final String STAMP = "recorded_at, recorded_by, recorded_for) values (";

    private final JdbcClient jdbc;
    private final Clock clock;

    SafetyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Oldest first, of the households and of every person who lives in them, wherever it was said of that person. */
    List<Location> locations(Collection<UUID> households) {
        return jdbc.sql("""
                        select s.id, s.household_id, p.root, s.kept_safe, s.said_by
                        from people_location s left join people_person p on p.id = s.person_id
                        where s.household_id in (:households)
                        union
                        select s.id, s.household_id, p.root, s.kept_safe, s.said_by
                        from people_member m join people_person q on q.id = m.person_id
                        join people_person p on p.root = q.root join people_location s on s.person_id = p.id
                        where m.household_id in (:households)
                        order by 1""")
                .param("households", households)
                .query((row, number) -> new Location(
                        row.getObject("household_id", UUID.class),
                        row.getObject("root", UUID.class),
                        row.getBoolean("kept_safe"),
                        row.getString("said_by")))
                .list();
    }

    /** The newest for each person of each household. */
    List<Apart> apart(Collection<UUID> households) {
        Map<List<UUID>, Apart> newest = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.household_id, p.root, s.apart, s.concealed
                        from people_kept_apart s join people_person p on p.id = s.person_id
                        where s.household_id in (:households) order by s.id""")
                .param("households", households)
                .query(Apart.class)
                .list()
                .forEach(row -> newest.put(List.of(row.householdId(), row.root()), row));
        return newest.values().stream().filter(Apart::apart).toList();
    }

    /** The newest for each account and matter of the households. */
    List<Trusted> trusted(Collection<UUID> households) {
        Map<String, Trusted> newest = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.root, s.account, s.trusted
                        from people_trusted s left join people_person p on p.id = s.person_id
                        where s.household_id in (:households) order by s.id""")
                .param("households", households)
                .query((row, number) -> new Trusted(
                        row.getObject("root", UUID.class), row.getString("account"), row.getBoolean("trusted")))
                .list()
                .forEach(row -> newest.put(row.account() + row.root(), row));
        return newest.values().stream().filter(Trusted::trusted).toList();
    }

    List<Telling> telling(Collection<UUID> households) {
        return jdbc.sql("""
                        select h.subject, t.kind, t.words from people_telling_words t
                        join people_household h on h.id = t.household_id
                        where t.household_id in (:households) order by t.id""")
                .param("households", households)
                .query(Telling.class)
                .list();
    }

    /** Everything that was said of who gets no letters, oldest first: here, or of a member elsewhere. */
    List<Barred> barred(Collection<UUID> households) {
        return jdbc.sql("""
                        select s.id, h.subject, p.root, s.name, s.barred
                        from people_no_letters s join people_household h on h.id = s.household_id
                        left join people_person p on p.id = s.person_id
                        where s.household_id in (:households)
                        union
                        select s.id, h.subject, p.root, s.name, s.barred
                        from people_member m join people_person q on q.id = m.person_id
                        join people_person p on p.root = q.root join people_no_letters s on s.person_id = p.id
                        join people_household h on h.id = s.household_id
                        where m.household_id in (:households)
                        order by 1""")
                .param("households", households)
                .query((row, number) -> new Barred(
                        row.getObject("subject", UUID.class),
                        row.getObject("root", UUID.class),
                        row.getString("name"),
                        row.getBoolean("barred")))
                .list();
    }

    Optional<Newest> newestAddress(Collection<UUID> households) {
        return jdbc.sql("""
                        select id, recorded_at, recorded_by from people_address
                        where household_id in (:households) order by recorded_at desc, id desc limit 1""")
                .param("households", households)
                .query((row, number) -> new Newest(
                        row.getLong("id"), DatabaseTime.instant(row, "recorded_at"), row.getString("recorded_by")))
                .optional();
    }

    boolean checked(Newest address) {
        return jdbc.sql("select count(*) from people_address_check where address_id = ? and recorded_by <> ?")
                        .params(address.id(), address.recordedBy())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void check(Newest address, Actor by) {
        jdbc.sql("insert into people_address_check (address_id, " + STAMP + "?, ?, ?, ?)")
                .params(address.id(), DatabaseTime.of(clock.instant()), by.account(), by.organisation())
                .update();
    }

    void addLocation(
            UUID household, @Nullable UUID person, boolean keptSafe, String saidBy, @Nullable String reason, Actor by) {
        jdbc.sql("insert into people_location (household_id, person_id, kept_safe, said_by, reason, " + STAMP
                        + "?, ?, ?, ?, ?, ?, ?, ?)")
                .param(household)
                .param(person)
                .param(keptSafe)
                .param(saidBy)
                .param(reason)
                .param(DatabaseTime.of(clock.instant()))
                .param(by.account())
                .param(by.organisation())
                .update();
    }

    void addTelling(UUID household, TellingKind kind, String words, Actor by) {
        jdbc.sql("insert into people_telling_words (household_id, kind, words, " + STAMP + "?, ?, ?, ?, ?, ?)")
                .params(
                        household,
                        kind.name(),
                        words,
                        DatabaseTime.of(clock.instant()),
                        by.account(),
                        by.organisation())
                .update();
    }

    void addApart(UUID household, UUID person, boolean apart, boolean concealed, String reason, Actor by) {
        jdbc.sql("insert into people_kept_apart (household_id, person_id, apart, concealed, reason, " + STAMP
                        + "?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        household,
                        person,
                        apart,
                        concealed,
                        reason,
                        DatabaseTime.of(clock.instant()),
                        by.account(),
                        by.organisation())
                .update();
    }

    void addTrusted(UUID household, @Nullable UUID person, String account, boolean trusted, String reason, Actor by) {
        jdbc.sql("insert into people_trusted (household_id, person_id, account, trusted, reason, " + STAMP
                        + "?, ?, ?, ?, ?, ?, ?, ?)")
                .param(household)
                .param(person)
                .param(account)
                .param(trusted)
                .param(reason)
                .param(DatabaseTime.of(clock.instant()))
                .param(by.account())
                .param(by.organisation())
                .update();
    }

    void addBarred(
            UUID household, @Nullable UUID person, @Nullable String name, boolean barred, String reason, Actor by) {
        jdbc.sql("insert into people_no_letters (household_id, person_id, name, barred, reason, " + STAMP
                        + "?, ?, ?, ?, ?, ?, ?, ?)")
                .param(household)
                .param(person)
                .param(name)
                .param(barred)
                .param(reason)
                .param(DatabaseTime.of(clock.instant()))
                .param(by.account())
                .param(by.organisation())
                .update();
    }
}
