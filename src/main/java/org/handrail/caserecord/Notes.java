package org.handrail.caserecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes on each case. A mistake is put right by an addendum; the first words stay. */
@Component
public class Notes {

    /** Somebody wrote a note. */
    public record NoteWritten(CaseReference reference, long note, Actor by, Instant at) implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("note", Long.toString(note));
        }
    }

    /** Somebody added to a note. */
    public record AddendumWritten(CaseReference reference, long note, long addendumTo, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("note", Long.toString(note), "addendumTo", Long.toString(addendumTo));
        }
    }

    private record Row(long id, @Nullable Long addendumTo, String words, Actor by, Instant at) {}

    private static final String WORDS = "note.words";

    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Stamping stamping;

    Notes(JdbcClient jdbc, CaseWords words, Stamping stamping) {
        this.jdbc = jdbc;
        this.words = words;
        this.stamping = stamping;
    }

    /** Writes a note and gives its id. */
    @Transactional
    public long write(CaseReference reference, String text) {
        Stamp stamp = stamping.now();
        long id = insert(reference, null, text, stamp);
        stamping.publish(new NoteWritten(reference, id, stamp.by(), stamp.at()));
        return id;
    }

    /**
     * Adds to a note of this case.
     *
     * @throws NoSuchElementException when the case has no such note, or it is an addendum itself
     */
    @Transactional
    public long addTo(CaseReference reference, long note, String text) {
        boolean known =
                jdbc.sql("select count(*) from caserecord_note where id = ? and reference = ? and addendum_to is null")
                                .params(note, reference.toString())
                                .query(Integer.class)
                                .single()
                        == 1;
        if (!known) {
            throw new NoSuchElementException("There is no such note.");
        }
        Stamp stamp = stamping.now();
        long id = insert(reference, note, text, stamp);
        stamping.publish(new AddendumWritten(reference, id, note, stamp.by(), stamp.at()));
        return id;
    }

    /** The notes of a case, newest first, each with its addenda in the order in which they were written. */
    public List<Note> of(CaseReference reference) {
        CaseWords.Sealer sealer = words.of(reference);
        List<Row> rows = jdbc.sql("select * from caserecord_note where reference = ? order by id")
                .param(reference.toString())
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getObject("addendum_to", Long.class),
                        row.getString("words"),
                        new Actor(row.getString("written_by"), row.getString("written_for")),
                        DatabaseTime.instant(row, "written_at")))
                .list();
        return rows.stream()
                .filter(row -> row.addendumTo() == null)
                .map(row -> note(row, sealer, addenda(row, rows, sealer)))
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .toList();
    }

    private long insert(CaseReference reference, @Nullable Long addendumTo, String text, Stamp stamp) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Write at least one word.");
        }
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into caserecord_note
                            (reference, addendum_to, words, written_at, written_by, written_for)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(reference.toString())
                .param(addendumTo)
                .param(words.of(reference).seal(WORDS, CaseWords.checked(text)))
                .param(DatabaseTime.of(stamp.at()))
                .param(stamp.by().account())
                .param(stamp.by().organisation())
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database gave the note no id.");
        }
        return id.longValue();
    }

    private static List<Note> addenda(Row to, List<Row> rows, CaseWords.Sealer sealer) {
        return rows.stream()
                .filter(row -> row.addendumTo() != null && row.addendumTo() == to.id())
                .map(row -> note(row, sealer, List.of()))
                .toList();
    }

    private static Note note(Row row, CaseWords.Sealer sealer, List<Note> addenda) {
        return new Note(row.id(), sealer.read(WORDS, row.words()), row.by(), row.at(), addenda);
    }
}
