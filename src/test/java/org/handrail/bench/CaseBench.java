package org.handrail.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.decision.MatchedRule;
import org.handrail.support.OnPostgreSql;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case from the referral to what triage decided: the running application with its case record, encryption, audit and
 * access, against the same models on a plain engine. Both on one PostgreSQL, in turn, on one thread.
 */
@Import({CountedApplication.class, HandrailSide.class})
class CaseBench extends OnPostgreSql {

    private static final String PLAIN = "plain";
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 15;
    private static final int CASES = 10;

    @Autowired
    private HandrailSide ours;

    @Autowired
    private CountedStatements ourStatements;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    private String url = "";

    private final CountedStatements plainStatements = new CountedStatements();

    @SuppressWarnings("NullAway.Init")
    private HikariDataSource plainDatabase;

    @SuppressWarnings("NullAway.Init")
    private PlainSide plain;

    private int ourNumber;
    private int plainNumber;

    @BeforeEach
    void startsThePlainEngineOnADatabaseOfItsOwn() throws IOException {
        jdbc.sql("create database " + PLAIN).update();
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url.replace("/postgres?", "/" + PLAIN + "?"));
        pool.setUsername("postgres");
        pool.setPassword("postgres");
        plainDatabase = new HikariDataSource(pool);
        plain = new PlainSide(plainStatements.wrap(plainDatabase));
    }

    @AfterEach
    void stopsThePlainEngine() {
        plain.close();
        plainDatabase.close();
    }

    @Test
    void comparesACaseWithThePlainEngine() {
        CaseStory.ALL.forEach(this::walksTheSameWayWithTheSameDecisions);
        Rounds.run(WARM_UP, 0, this::timeOurs, this::timePlain);
        ourStatements.take();
        plainStatements.take();
        DatabaseWork ourWork = DatabaseWork.now(jdbc, "postgres");
        DatabaseWork plainWork = DatabaseWork.now(jdbc, PLAIN);

        Rounds rounds = Rounds.run(0, ROUNDS, this::timeOurs, this::timePlain);

        int cases = ROUNDS * CASES;
        new CaseReport(rounds, cases)
                .handrail(
                        ourStatements.take(), DatabaseWork.now(jdbc, "postgres").since(ourWork))
                .plain(plainStatements.take(), DatabaseWork.now(jdbc, PLAIN).since(plainWork))
                .publish(setting("fsync"), setting("synchronous_commit"), setting("server_version"), WARM_UP);
    }

    private Meter timeOurs() {
        return Meter.each(CASES, () -> {
            for (int i = 0; i < CASES; i++) {
                ours.work(CaseStory.numbered(i), ++ourNumber);
            }
        });
    }

    private Meter timePlain() {
        return Meter.each(CASES, () -> {
            for (int i = 0; i < CASES; i++) {
                plain.work(CaseStory.numbered(i), ++plainNumber);
            }
        });
    }

    private void walksTheSameWayWithTheSameDecisions(CaseStory story) {
        CaseReference reference = ours.work(story, ++ourNumber);
        Map<String, KeptEvaluation> decided = evaluations.latest(reference);
        Map<String, Map<String, @Nullable Object>> inputs = new HashMap<>();
        decided.forEach((key, kept) -> inputs.put(key, kept.evaluation().inputs()));
        plain.workingWith(story, inputs);
        String instance = plain.work(story, ++plainNumber);

        assertThat(plain.walked(instance)).isEqualTo(ours.walked(reference));
        Map<String, Object> rules = new HashMap<>();
        decided.forEach((key, kept) -> rules.put(
                key,
                kept.evaluation().matched().stream()
                        .map(MatchedRule::id)
                        .sorted()
                        .toList()));
        assertThat(plain.matched(instance)).isEqualTo(rules);
    }

    private String setting(String name) {
        return jdbc.sql("select setting from pg_settings where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
