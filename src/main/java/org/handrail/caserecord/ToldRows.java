package org.handrail.caserecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.handrail.platform.vault.Opened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what was told of each case; rows are only ever added, or marked as not about this family. */
@Component
class ToldRows {

    private record Sealed(long id, ToldEntry entry, String content) {}

    private record Kept(long id, ToldEntry entry) {}

    private static final String PURPOSE = "case.told";

    private final JdbcClient jdbc;
    private final CaseWords words;

    ToldRows(JdbcClient jdbc, CaseWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    void add(CaseReference reference, ToldEntry entry) {
        jdbc.sql("""
                        insert into caserecord_told
                            (reference, kind, source, as_of, content, recorded_at, recorded_by, recorded_for)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        reference.toString(),
                        entry.kind().name(),
                        entry.source().name(),
                        entry.asOf(),
                        words.of(reference).seal(PURPOSE, entry.json()),
                        DatabaseTime.of(entry.stamp().at()),
                        entry.stamp().by().account(),
                        entry.stamp().by().organisation())
                .update();
    }

    /** In the order in which they were written; those that were erased or taken out are left out. */
    List<ToldEntry> of(CaseReference reference) {
        return kept(reference).stream().map(Kept::entry).toList();
    }

    /** Marks the rows that say the same, by the same person at the same moment; answers how many. */
    int takeOut(CaseReference reference, List<ToldEntry> entries, Instant at) {
        List<Long> out = kept(reference).stream()
                .filter(row -> entries.contains(row.entry()))
                .map(Kept::id)
                .toList();
        out.forEach(id -> jdbc.sql("update caserecord_told set taken_out_at = ? where id = ?")
                .params(DatabaseTime.of(at), id)
                .update());
        return out.size();
    }

    private List<Kept> kept(CaseReference reference) {
        return ReadMemory.once(this, reference, () -> read(reference));
    }

    private List<Kept> read(CaseReference reference) {
        CaseWords.Sealer sealer = words.of(reference);
        return jdbc
                .sql("select * from caserecord_told where reference = ? and taken_out_at is null order by id")
                .param(reference.toString())
                .query((row, number) -> new Sealed(
                        row.getLong("id"),
                        new ToldEntry(
                                ToldEntry.Kind.valueOf(row.getString("kind")),
                                Source.valueOf(row.getString("source")),
                                row.getObject("as_of", LocalDate.class),
                                Stamping.recorded(row),
                                ""),
                        row.getString("content")))
                .list()
                .stream()
                .map(row -> opened(row, sealer))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Kept> opened(Sealed row, CaseWords.Sealer sealer) {
        ToldEntry entry = row.entry();
        return sealer.open(PURPOSE, row.content()) instanceof Opened.Text text
                ? Optional.of(new Kept(
                        row.id(),
                        new ToldEntry(entry.kind(), entry.source(), entry.asOf(), entry.stamp(), text.value())))
                : Optional.empty();
    }
}
