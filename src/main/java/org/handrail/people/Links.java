package org.handrail.people;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links between rows that are the same person or household, and pairs of persons that are not. */
@Component
class Links {

    enum Table {
        PERSON("people_person"),
        HOUSEHOLD("people_household");

        private final String sqlName;

        Table(String sqlName) {
            this.sqlName = sqlName;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps others from linking these households until the transaction ends. */
    void lock(UUID household, UUID other) {
        jdbc.sql("select id from people_household where id in (?, ?) order by id for update")
                .params(household, other)
                .query(UUID.class)
                .list();
    }

    /** Makes a person lead to another because a household (by root) was found to be one with another. */
    void linkPerson(UUID root, UUID toRoot, UUID withHousehold) {
        link(Table.PERSON, root, toRoot);
        jdbc.sql("update people_person set linked_with = ? where id = ?")
                .params(withHousehold, root)
                .update();
    }

    /** The persons who were linked with the household, each with whom they were linked to. */
    Map<UUID, UUID> personsLinkedWith(UUID household) {
        Map<UUID, UUID> links = new LinkedHashMap<>();
        jdbc.sql("select id, linked_to from people_person where linked_with = ? order by id")
                .param(household)
                .query(row -> {
                    links.put(row.getObject("id", UUID.class), row.getObject("linked_to", UUID.class));
                });
        return links;
    }

    void unlinkPerson(UUID person) {
        unlink(Table.PERSON, person);
        jdbc.sql("update people_person set linked_with = null where id = ?")
                .param(person)
                .update();
    }

    /** Makes a root and all that leads to it lead to another root. */
    void link(Table table, UUID root, UUID toRoot) {
        jdbc.sql("update %s set linked_to = ? where id = ?".formatted(table.sqlName))
                .params(toRoot, root)
                .update();
        jdbc.sql("update %s set root = ? where root = ?".formatted(table.sqlName))
                .params(toRoot, root)
                .update();
    }

    boolean isLinked(UUID household) {
        return jdbc.sql("select count(*) from people_household where id = ? and linked_to is not null")
                        .param(household)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Makes a linked row a root again, for itself and what was linked to it. */
    void unlink(Table table, UUID id) {
        Set<UUID> branch = branch(table, id);
        jdbc.sql("update %s set linked_to = null where id = ?".formatted(table.sqlName))
                .param(id)
                .update();
        jdbc.sql("update %s set root = :id where id in (:branch)".formatted(table.sqlName))
                .param("id", id)
                .param("branch", branch)
                .update();
    }

    void different(UUID person, UUID other, Actor by) {
        jdbc.sql("""
                        insert into people_different (person_id, other_id, judged_at, judged_by, judged_for)
                        select cast(? as uuid), cast(? as uuid), cast(? as timestamp with time zone),
                            cast(? as varchar), cast(? as varchar)
                        where not exists (select 1 from people_different where person_id = ? and other_id = ?)""")
                .params(person, other, DatabaseTime.of(clock.instant()), by.account(), by.organisation(), person, other)
                .update();
    }

    /** Whether somebody found the two, or any rows that lead to them, to be two people. */
    boolean areDifferent(UUID personRoot, UUID otherRoot) {
        return jdbc.sql("""
                        select count(*) from people_different d
                        join people_person p on p.id = d.person_id
                        join people_person o on o.id = d.other_id
                        where (p.root = :one and o.root = :other) or (p.root = :other and o.root = :one)""")
                        .param("one", personRoot)
                        .param("other", otherRoot)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Set<UUID> branch(Table table, UUID id) {
        Set<UUID> branch = new LinkedHashSet<>(Set.of(id));
        List<UUID> last = List.of(id);
        while (!last.isEmpty()) {
            last = jdbc.sql("select id from %s where linked_to in (:last)".formatted(table.sqlName))
                    .param("last", last)
                    .query(UUID.class)
                    .list();
            branch.addAll(last);
        }
        return branch;
    }
}
