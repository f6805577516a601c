package org.handrail.caserecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each family said about being helped, now and before. */
@Component
public class Agreements {

    /** Somebody recorded what the family said. */
    public record AgreementRecorded(CaseReference reference, AgreementStatus status, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("status", status.name());
        }
    }

    private static final String METHOD = "agreement.method";

    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Stamping stamping;

    Agreements(JdbcClient jdbc, CaseWords words, Stamping stamping) {
        this.jdbc = jdbc;
        this.words = words;
        this.stamping = stamping;
    }

    /** Records what the family said; what they said before is kept. */
    @Transactional
    public void record(CaseReference reference, AgreementToSupport agreement) {
        Stamp stamp = stamping.now();
        jdbc.sql("""
                        insert into caserecord_agreement
                            (reference, status, method, given_on, recorded_at, recorded_by, recorded_for)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(reference.toString())
                .param(agreement.status().name())
                .param(words.of(reference).seal(METHOD, CaseWords.checked(agreement.method())))
                .param(agreement.on())
                .param(DatabaseTime.of(stamp.at()))
                .param(stamp.by().account())
                .param(stamp.by().organisation())
                .update();
        stamping.publish(new AgreementRecorded(reference, agreement.status(), stamp.by(), stamp.at()));
    }

    /** What the family said last, or {@link AgreementToSupport#NOT_ASKED}. */
    public AgreementToSupport now(CaseReference reference) {
        return history(reference).stream()
                .findFirst()
                .map(RecordedAgreement::agreement)
                .orElse(AgreementToSupport.NOT_ASKED);
    }

    /** Everything that the family said, newest first. */
    public List<RecordedAgreement> history(CaseReference reference) {
        return ReadMemory.once(this, reference, () -> read(reference));
    }

    private List<RecordedAgreement> read(CaseReference reference) {
        CaseWords.Sealer sealer = words.of(reference);
        return jdbc.sql("select * from caserecord_agreement where reference = ? order by id desc")
                .param(reference.toString())
                .query((row, number) -> {
                    Stamp stamp = Stamping.recorded(row);
                    return new RecordedAgreement(
                            new AgreementToSupport(
                                    AgreementStatus.valueOf(row.getString("status")),
                                    sealer.read(METHOD, row.getString("method")),
                                    row.getObject("given_on", LocalDate.class)),
                            stamp.by(),
                            stamp.at());
                })
                .list();
    }
}
