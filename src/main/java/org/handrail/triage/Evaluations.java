package org.handrail.triage;

import static org.handrail.platform.DatabaseTime.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.handrail.platform.engine.decision.HitPolicy;
import org.handrail.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every evaluation of a decision table for a case: which version, what went in, which rows matched, and who saw it. What
 * went in is sealed under the key of the case.
 */
@Component
public class Evaluations {

    private static final String PURPOSE = "triage.evaluation.inputs";
    private static final String SELECT = "select * from triage_evaluation ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Evaluations(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** The newest evaluation of each decision for the case, by decision key in the order of evaluation. */
    public Map<String, KeptEvaluation> latest(CaseReference reference) {
        return ReadMemory.once(this, reference, () -> readLatest(reference));
    }

    private Map<String, KeptEvaluation> readLatest(CaseReference reference) {
        Map<String, KeptEvaluation> latest = new LinkedHashMap<>();
        jdbc.sql(SELECT
                        + "where seq in (select max(seq) from triage_evaluation where case_reference = ?"
                        + " group by decision_key) order by seq")
                .param(reference.toString())
                .query(this::read)
                .list()
                .forEach(kept -> latest.put(kept.evaluation().decision(), kept));
        return Collections.unmodifiableMap(latest);
    }

    /** Every evaluation for the case, oldest first. */
    public List<KeptEvaluation> all(CaseReference reference) {
        return jdbc.sql(SELECT + "where case_reference = ? order by seq")
                .param(reference.toString())
                .query(this::read)
                .list();
    }

    public Optional<KeptEvaluation> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::read).optional();
    }

    /** Notes that somebody saw these evaluations now. */
    public void seen(Collection<UUID> evaluations, Actor by) {
        Instant now = clock.instant();
        evaluations.forEach(id -> jdbc.sql("insert into triage_evaluation_view"
                        + " (evaluation_id, seen_by, organisation, seen_at) values (?, ?, ?, ?)")
                .params(id, by.account(), by.organisation(), DatabaseTime.of(now))
                .update());
    }

    /** Who saw an evaluation, first view first. */
    public List<SeenEvaluation> views(UUID evaluation) {
        return jdbc.sql("select seen_by, organisation, seen_at from triage_evaluation_view"
                        + " where evaluation_id = ? order by id")
                .param(evaluation)
                .query((row, n) -> new SeenEvaluation(
                        new Actor(row.getString("seen_by"), row.getString("organisation")), instant(row, "seen_at")))
                .list();
    }

    KeptEvaluation keep(CaseReference reference, UUID subject, Evaluation evaluation, Actor by) {
        KeptEvaluation kept = new KeptEvaluation(UUID.randomUUID(), by, clock.instant(), evaluation);
        jdbc.sql("insert into triage_evaluation (id, case_reference, subject, decision_key, version, definition_id,"
                        + " model_hash, hit_policy, area, evaluated_at, evaluated_by, organisation, inputs_sealed,"
                        + " defaults_applied, matched) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kept.id(),
                        reference.toString(),
                        subject,
                        evaluation.decision(),
                        evaluation.version(),
                        evaluation.definitionId(),
                        evaluation.modelHash(),
                        evaluation.hitPolicy().name(),
                        evaluation.area(),
                        DatabaseTime.of(kept.at()),
                        by.account(),
                        by.organisation(),
                        vault.seal(subject, PURPOSE, EvaluationJson.write(evaluation.inputs())),
                        EvaluationJson.write(evaluation.defaultsApplied()),
                        EvaluationJson.write(evaluation.matched()))
                .update();
        return kept;
    }

    private KeptEvaluation read(ResultSet row, int number) throws SQLException {
        String inputs = vault.open(row.getObject("subject", UUID.class), PURPOSE, row.getString("inputs_sealed"))
                .orElse("{}");
        Evaluation evaluation = new Evaluation(
                row.getString("decision_key"),
                row.getInt("version"),
                row.getString("definition_id"),
                row.getString("model_hash"),
                HitPolicy.valueOf(row.getString("hit_policy")),
                row.getString("area"),
                EvaluationJson.values(inputs),
                EvaluationJson.names(row.getString("defaults_applied")),
                EvaluationJson.rules(row.getString("matched")));
        Actor by = new Actor(row.getString("evaluated_by"), row.getString("organisation"));
        return new KeptEvaluation(row.getObject("id", UUID.class), by, instant(row, "evaluated_at"), evaluation);
    }
}
