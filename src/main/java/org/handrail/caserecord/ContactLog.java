package org.handrail.caserecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.people.ContactChannel;
import org.handrail.people.PersonId;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every attempt to reach somebody about a case. */
@Component
public class ContactLog {

    /** Somebody wrote down an attempt. */
    public record ContactLogged(CaseReference reference, ContactChannel channel, boolean reached, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("channel", channel.name(), "reached", Boolean.toString(reached));
        }
    }

    private static final String NAME = "contact.name";
    private static final String WORDS = "contact.words";

    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Stamping stamping;

    ContactLog(JdbcClient jdbc, CaseWords words, Stamping stamping) {
        this.jdbc = jdbc;
        this.words = words;
        this.stamping = stamping;
    }

    /** Writes down an attempt. */
    @Transactional
    public void log(CaseReference reference, NewContact contact) {
        Stamp stamp = stamping.now();
        CaseWords.Sealer sealer = words.of(reference);
        PersonId person = contact.person();
        jdbc.sql("""
                        insert into caserecord_contact
                            (reference, person_id, name, channel, reached, words, happened_at, recorded_at, recorded_by,
                             recorded_for)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(reference.toString())
                .param(person == null ? null : person.value())
                .param(sealer.seal(NAME, contact.name()))
                .param(contact.channel().name())
                .param(contact.reached())
                .param(sealer.seal(WORDS, CaseWords.checked(contact.words())))
                .param(DatabaseTime.of(contact.happenedAt()))
                .param(DatabaseTime.of(stamp.at()))
                .param(stamp.by().account())
                .param(stamp.by().organisation())
                .update();
        stamping.publish(new ContactLogged(reference, contact.channel(), contact.reached(), stamp.by(), stamp.at()));
    }

    /** Every attempt, newest first. */
    public List<LoggedContact> of(CaseReference reference) {
        CaseWords.Sealer sealer = words.of(reference);
        return jdbc.sql("select * from caserecord_contact where reference = ? order by happened_at desc, id desc")
                .param(reference.toString())
                .query((row, number) -> {
                    Stamp stamp = Stamping.recorded(row);
                    return new LoggedContact(
                            row.getLong("id"),
                            new NewContact(
                                    person(row.getObject("person_id", UUID.class)),
                                    sealer.read(NAME, row.getString("name")),
                                    ContactChannel.valueOf(row.getString("channel")),
                                    row.getBoolean("reached"),
                                    sealer.read(WORDS, row.getString("words")),
                                    DatabaseTime.instant(row, "happened_at")),
                            stamp.by(),
                            stamp.at());
                })
                .list();
    }

    /** How hard we tried since we last reached anybody. */
    public ContactSums sums(CaseReference reference) {
        return jdbc.sql("""
                        select r.last_reached, count(t.id) as attempts, count(distinct t.channel) as channels,
                            min(t.happened_at) as first_at, max(t.happened_at) as last_at
                        from (select max(happened_at) as last_reached from caserecord_contact
                              where reference = :reference and reached) r
                        left join caserecord_contact t on t.reference = :reference and not t.reached
                            and (r.last_reached is null or t.happened_at > r.last_reached)
                        group by r.last_reached""")
                .param("reference", reference.toString())
                .query((row, number) -> new ContactSums(
                        row.getInt("attempts"),
                        row.getInt("channels"),
                        DatabaseTime.optional(row, "first_at"),
                        DatabaseTime.optional(row, "last_at"),
                        DatabaseTime.optional(row, "last_reached")))
                .single();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
