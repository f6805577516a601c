package org.handrail.caserecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lawful basis of each case, now and before. */
@Component
public class LawfulBases {

    /** Somebody recorded the lawful basis. */
    public record LawfulBasisRecorded(CaseReference reference, LawfulBasis.Basis basis, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("basis", basis.name());
        }
    }

    private static final String WORDS = "basis.words";

    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Stamping stamping;

    LawfulBases(JdbcClient jdbc, CaseWords words, Stamping stamping) {
        this.jdbc = jdbc;
        this.words = words;
        this.stamping = stamping;
    }

    /** Records the basis; earlier ones are kept. */
    @Transactional
    public void record(CaseReference reference, LawfulBasis lawfulBasis) {
        Stamp stamp = stamping.now();
        jdbc.sql("""
                        insert into caserecord_lawful_basis
                            (reference, basis, words, recorded_at, recorded_by, recorded_for)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        reference.toString(),
                        lawfulBasis.basis().name(),
                        words.of(reference).seal(WORDS, CaseWords.checked(lawfulBasis.words())),
                        DatabaseTime.of(stamp.at()),
                        stamp.by().account(),
                        stamp.by().organisation())
                .update();
        stamping.publish(new LawfulBasisRecorded(reference, lawfulBasis.basis(), stamp.by(), stamp.at()));
    }

    /** The basis that counts now, when one was recorded. */
    public Optional<LawfulBasis> now(CaseReference reference) {
        return history(reference).stream().findFirst().map(RecordedBasis::lawfulBasis);
    }

    /** Every basis recorded, newest first. */
    public List<RecordedBasis> history(CaseReference reference) {
        return ReadMemory.once(this, reference, () -> read(reference));
    }

    private List<RecordedBasis> read(CaseReference reference) {
        CaseWords.Sealer sealer = words.of(reference);
        return jdbc.sql("select * from caserecord_lawful_basis where reference = ? order by id desc")
                .param(reference.toString())
                .query((row, number) -> {
                    Stamp stamp = Stamping.recorded(row);
                    return new RecordedBasis(
                            new LawfulBasis(
                                    LawfulBasis.Basis.valueOf(row.getString("basis")),
                                    sealer.read(WORDS, row.getString("words"))),
                            stamp.by(),
                            stamp.at());
                })
                .list();
    }
}
