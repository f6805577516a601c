package org.handrail.triage;

import static org.handrail.platform.DatabaseTime.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.handrail.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decided instead of what tables recommended; the words are sealed under the key of the case. */
@Component
class Overrides {

    private static final String PURPOSE = "triage.override.words";
    private static final String ERASED = "erased";

    private final JdbcClient jdbc;
    private final Vault vault;

    Overrides(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The newest override of an evaluation, if there is one. */
    Optional<RecordedOverride> latest(UUID evaluation) {
        return ReadMemory.once(
                this,
                evaluation,
                () -> jdbc.sql("select o.*, e.subject from triage_override o"
                                + " join triage_evaluation e on e.id = o.evaluation_id"
                                + " where o.evaluation_id = ? order by o.seq desc fetch first row only")
                        .param(evaluation)
                        .query(this::read)
                        .optional());
    }

    void keep(RecordedOverride override) {
        UUID subject = jdbc.sql("select subject from triage_evaluation where id = ?")
                .param(override.evaluation())
                .query(UUID.class)
                .single();
        jdbc.sql("insert into triage_override (id, evaluation_id, decided_value, reason_code, words_sealed, decided_by,"
                        + " organisation, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        override.id(),
                        override.evaluation(),
                        override.value(),
                        override.reason().name(),
                        vault.seal(subject, PURPOSE, override.words()),
                        override.by().account(),
                        override.by().organisation(),
                        DatabaseTime.of(override.at()))
                .update();
    }

    private RecordedOverride read(ResultSet row, int number) throws SQLException {
        String words = vault.open(row.getObject("subject", UUID.class), PURPOSE, row.getString("words_sealed"))
                .orElse(ERASED);
        return new RecordedOverride(
                row.getObject("id", UUID.class),
                row.getObject("evaluation_id", UUID.class),
                row.getString("decided_value"),
                OverrideReason.valueOf(row.getString("reason_code")),
                words,
                new Actor(row.getString("decided_by"), row.getString("organisation")),
                instant(row, "decided_at"));
    }
}
