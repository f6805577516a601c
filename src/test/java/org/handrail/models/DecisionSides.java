package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.handrail.bench.Meter;
import org.handrail.platform.engine.decision.DecisionTable;
import org.handrail.platform.engine.decision.MatchedRule;
import org.handrail.support.Referral;
import org.handrail.triage.CheckedInputs;
import org.handrail.triage.Evaluation;
import org.handrail.triage.PackagedAreas;
import org.handrail.triage.PackagedTables;
import org.jspecify.annotations.Nullable;

/** One table as Handrail evaluates it and as the plain engine with the shipped FEEL does, on the same situations. */
record DecisionSides(
        String key, DecisionTable ours, DmnDecision plain, List<Map<String, @Nullable Object>> situations) {

    private static final long SEED = 11;
    private static final int REPEATS = 40;

    private static final DmnEngine PLAIN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    static DecisionSides of(String key) {
        byte[] file = DecisionTableCase.file(key);
        return new DecisionSides(
                key,
                DecisionTable.read(file),
                PLAIN.parseDecision(key, new ByteArrayInputStream(file)),
                situationsOf(key));
    }

    void giveTheSame() {
        for (Map<String, @Nullable Object> values : situations) {
            assertThat(ours.evaluate(values).matched())
                    .extracting(MatchedRule::outputs)
                    .isEqualTo(PLAIN.evaluateDecisionTable(plain, values).getResultList().stream()
                            .map(DecisionSides::withoutNulls)
                            .toList());
        }
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> outputs) {
        Map<String, Object> there = new HashMap<>(outputs);
        there.values().removeIf(Objects::isNull);
        return there;
    }

    Meter timeOurs() {
        return Meter.each(situations.size() * REPEATS, () -> {
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                situations.forEach(ours::evaluate);
            }
        });
    }

    Meter timePlain() {
        return Meter.each(
                situations.size(), () -> situations.forEach(values -> PLAIN.evaluateDecisionTable(plain, values)));
    }

    /** One example of each row, and two stories as far as the table asks about them. */
    private static List<Map<String, @Nullable Object>> situationsOf(String key) {
        SpecifiedTable specified = SpecifiedTable.of(key);
        Situations examples = new Situations(specified, SEED);
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Map<String, Object> story : List.of(Referral.storyA(), Referral.exploitedTeenager())) {
            all.add(told(key, examples.quiet(), story));
        }
        specified.rows().forEach(row -> all.add(examples.exampleOf(row)));
        return all;
    }

    /** What the front door gives the table, or for a later table what the referral told it. */
    private static Map<String, @Nullable Object> told(
            String key, Map<String, @Nullable Object> quiet, Map<String, Object> story) {
        CheckedInputs checked =
                PackagedTables.checking().check(part(story, "needs"), part(story, "strengths"), part(story, "facts"));
        assertThat(checked.problems()).isEmpty();
        return PackagedTables.recommending().recommend(PackagedAreas.KENT, checked.inputs()).evaluations().stream()
                .filter(evaluation -> evaluation.decision().equals(key))
                .map(Evaluation::inputs)
                .findFirst()
                .orElseGet(() -> {
                    part(story, "needs").forEach(quiet::replace);
                    part(story, "facts").forEach(quiet::replace);
                    return quiet;
                });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> part(Map<String, Object> story, String name) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(story.get(name));
    }
}
