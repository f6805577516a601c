package org.handrail.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Opened;
import org.handrail.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of persons. */
@Component
class PersonRows {

    private record Sealed(UUID id, UUID root, UUID subject, String identity, Instant recordedAt) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PersonRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    PersonId add(Identity identity, Actor by) {
        UUID id = UUID.randomUUID();
        UUID subject = vault.newSubject();
        jdbc.sql("""
                        insert into people_person
                            (id, root, subject, identity, recorded_at, recorded_by, recorded_for)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        id,
                        subject,
                        vault.seal(subject, Identity.PURPOSE, identity.toJson()),
                        DatabaseTime.of(clock.instant()),
                        by.account(),
                        by.organisation())
                .update();
        return new PersonId(id);
    }

    /** Every row that leads to one of the roots, oldest first. */
    List<PersonRow> ofRoots(Collection<UUID> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        List<Sealed> rows = jdbc.sql("""
                        select id, root, subject, identity, recorded_at from people_person
                        where root in (:roots) order by recorded_at, id""")
                .param("roots", roots)
                .query((row, number) -> sealed(row))
                .list();
        vault.preload(rows.stream().map(Sealed::subject).toList());
        return rows.stream().map(this::open).toList();
    }

    /** @throws NoSuchElementException when there is no such person */
    UUID rootOf(UUID person) {
        return jdbc.sql("select root from people_person where id = ?")
                .param(person)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no such person."));
    }

    /** Destroys the keys of every row that leads to the root, and forgets by what it could be found. */
    void erase(UUID root) {
        jdbc.sql("select subject from people_person where root = ?")
                .param(root)
                .query(UUID.class)
                .list()
                .forEach(vault::destroy);
        jdbc.sql("delete from people_index where person_id in (select id from people_person where root = ?)")
                .param(root)
                .update();
    }

    private PersonRow open(Sealed row) {
        Opened opened = vault.openWhole(row.subject(), Identity.PURPOSE, row.identity());
        Identity identity = opened instanceof Opened.Text text ? Identity.fromJson(text.value()) : null;
        return new PersonRow(row.id(), row.root(), identity, row.recordedAt());
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(
                row.getObject("id", UUID.class),
                row.getObject("root", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("identity"),
                DatabaseTime.instant(row, "recorded_at"));
    }
}
