package org.handrail.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.handrail.platform.engine.decision.MatchedRule;
import org.handrail.support.OnPostgreSql;
import org.handrail.triage.Evaluation;
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
 * A case, whole and as far as triage: the running application with its case record, encryption, audit and access,
 * against the same models on a plain engine. Both on one PostgreSQL, in turn, on one thread.
 */
@Import({CountedApplication.class, HandrailSide.class})
class CaseBench extends OnPostgreSql {

    private static final String PLAIN = "plain";

    /** Rounds that do not count, rounds that do, and cases of a round. */
    private record Size(int warmUp, int rounds, int cases) {}

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

    private int number;

    @BeforeEach
    void startsThePlainEngineOnADatabaseOfItsOwn() throws IOException {
        jdbc.sql("drop database if exists " + PLAIN).update();
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
    void comparesFromReferralToTriage() {
        compare(CaseStory.TO_TRIAGE, new Size(10, 15, 10), "case", "A case from referral to triage");
    }

    @Test
    void comparesTheWholeCase() {
        compare(CaseStory.WHOLE, new Size(8, 15, 2), "whole-case", "A whole case");
    }

    private void compare(List<CaseStory> stories, Size size, String name, String title) {
        stories.forEach(this::walksTheSameWayWithTheSameDecisions);
        Rounds.run(size.warmUp(), 0, () -> time(ours, stories, size), () -> time(plain, stories, size));
        ourStatements.take();
        plainStatements.take();
        DatabaseWork ourWork = DatabaseWork.now(jdbc, "postgres");
        DatabaseWork plainWork = DatabaseWork.now(jdbc, PLAIN);

        Rounds rounds = Rounds.run(0, size.rounds(), () -> time(ours, stories, size), () -> time(plain, stories, size));

        new CaseReport(rounds, size.rounds() * size.cases())
                .handrail(
                        ourStatements.take(), DatabaseWork.now(jdbc, "postgres").since(ourWork))
                .plain(plainStatements.take(), DatabaseWork.now(jdbc, PLAIN).since(plainWork))
                .named(name, title)
                .publish(setting("fsync"), setting("synchronous_commit"), setting("server_version"), size.warmUp());
    }

    private Meter time(Side side, List<CaseStory> stories, Size size) {
        return Meter.each(size.cases(), () -> {
            for (int i = 0; i < size.cases(); i++) {
                stories.get(i % stories.size()).play(side, ++number);
            }
        });
    }

    private void walksTheSameWayWithTheSameDecisions(CaseStory story) {
        story.play(ours, ++number);
        CaseHistory happened = ours.history();
        Map<String, List<Map<String, @Nullable Object>>> inputs = new HashMap<>();
        Map<String, List<List<String>>> rules = new TreeMap<>();
        for (KeptEvaluation kept : evaluations.all(ours.atHand())) {
            Evaluation evaluation = kept.evaluation();
            inputs.computeIfAbsent(evaluation.decision(), key -> new ArrayList<>())
                    .add(evaluation.inputs());
            rules.computeIfAbsent(evaluation.decision(), key -> new ArrayList<>())
                    .add(evaluation.matched().stream()
                            .map(MatchedRule::id)
                            .sorted()
                            .toList());
        }
        plain.workingWith(story, new PlainDelegates.Known(inputs, happened.handed()));
        story.play(plain, ++number);

        assertThat(plain.history().walked()).isEqualTo(happened.walked());
        assertThat(plain.matched().keySet()).isEqualTo(rules.keySet());
        plain.matched()
                .forEach((key, matched) -> assertThat(matched)
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(rules.get(key))));
    }

    private String setting(String name) {
        return jdbc.sql("select setting from pg_settings where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
