package org.handrail.people;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of households, their and their members. */
@Component
class HouseholdRows {

    record MemberRow(UUID householdId, UUID personId, UUID root, UUID subject, String relationship) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    HouseholdRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    HouseholdId add(Actor by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into people_household (id, root, subject, recorded_at, recorded_by, recorded_for)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, id, vault.newSubject(), DatabaseTime.of(clock.instant()), by.account(), by.organisation())
                .update();
        return new HouseholdId(id);
    }

    void addMember(UUID household, UUID person, int place, String relationship, Actor by) {
        UUID subject = jdbc.sql("select subject from people_person where id = ?")
                .param(person)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into people_member
                            (household_id, person_id, place, relationship, recorded_at, recorded_by, recorded_for)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        household,
                        person,
                        place,
                        vault.seal(subject, "member.relationship", relationship),
                        DatabaseTime.of(clock.instant()),
                        by.account(),
                        by.organisation())
                .update();
    }

    /** Keeps others from changing what is known of the household until the transaction ends. */
    void lock(UUID household) {
        jdbc.sql("select id from people_household where id = ? for update")
                .param(household)
                .query(UUID.class)
                .single();
    }

    /** Whose data key seals words about this household as a whole. */
    UUID subjectOf(UUID household) {
        return jdbc.sql("select subject from people_household where id = ?")
                .param(household)
                .query(UUID.class)
                .single();
    }

    Optional<UUID> rootOf(UUID household) {
        return jdbc.sql("select root from people_household where id = ?")
                .param(household)
                .query(UUID.class)
                .optional();
    }

    /** Destroys the keys of words about these households as a whole. */
    void erase(Collection<UUID> households) {
        jdbc.sql("select subject from people_household where id in (:households)")
                .param("households", households)
                .query(UUID.class)
                .list()
                .forEach(vault::destroy);
    }

    /** Every household that leads to one of the roots. */
    Set<UUID> ofRoots(Collection<UUID> roots) {
        return roots.isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(
                        jdbc.sql("select id from people_household where root in (:roots) order by recorded_at, id")
                                .param("roots", roots)
                                .query(UUID.class)
                                .list());
    }

    /** Every household that is the same as this one, by its root; empty when there is no such household. */
    Optional<Map.Entry<UUID, Set<UUID>>> groupOf(UUID household) {
        Map<UUID, Set<UUID>> group = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, root from people_household
                        where root = (select root from people_household where id = ?) order by recorded_at, id""").param(household).query(row -> {
            group.computeIfAbsent(row.getObject("root", UUID.class), root -> new LinkedHashSet<>())
                    .add(row.getObject("id", UUID.class));
        });
        return group.entrySet().stream().findFirst();
    }

    /** For each of these households, every household that leads to the same root. */
    Map<UUID, Set<UUID>> groups(Collection<UUID> households) {
        Map<UUID, Set<UUID>> groups = new LinkedHashMap<>();
        if (!households.isEmpty()) {
            jdbc.sql("""
                            select h.id, g.id as same from people_household h
                            join people_household g on g.root = h.root
                            where h.id in (:households) order by g.recorded_at, g.id""").param("households", households).query(row -> {
                groups.computeIfAbsent(row.getObject("id", UUID.class), id -> new LinkedHashSet<>())
                        .add(row.getObject("same", UUID.class));
            });
        }
        return groups;
    }

    /** Roots of the households in which one of these persons (by root) is a member. */
    Set<UUID> rootsWith(Collection<UUID> persons) {
        return persons.isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(jdbc.sql("""
                                select distinct h.root from people_household h
                                join people_member m on m.household_id = h.id
                                join people_person p on p.id = m.person_id
                                where p.root in (:persons)""")
                        .param("persons", persons)
                        .query(UUID.class)
                        .list());
    }

    /** The members in the order in which they were named. */
    List<MemberRow> members(Collection<UUID> households) {
        return households.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select m.household_id, m.person_id, p.root, p.subject, m.relationship
                                from people_member m join people_person p on p.id = m.person_id
                                where m.household_id in (:households)
                                order by m.recorded_at, m.place""")
                        .param("households", households)
                        .query(MemberRow.class)
                        .list();
    }

    String relationship(MemberRow member) {
        return vault.openWhole(member.subject(), "member.relationship", member.relationship())
                .orElse("");
    }
}
