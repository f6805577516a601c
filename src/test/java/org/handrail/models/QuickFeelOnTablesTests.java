package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.handrail.platform.engine.decision.DecisionTable;
import org.handrail.platform.engine.decision.TableResult;
import org.handrail.platform.engine.feel.QuickFeelEngineFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick FEEL changes no answer of any table, alone or from many threads. */
class QuickFeelOnTablesTests {

    private static final long SEED = 77;
    private static final int CASES = Boolean.getBoolean("handrail.deep") ? 2_000 : 60;
    private static final int THREADS = 4;

    private static final DmnEngine SHIPPED = engine(new ScalaFeelEngineFactory());
    private static final DmnEngine QUICK = engine(new QuickFeelEngineFactory());

    static Set<String> keys() {
        return SpecifiedTable.HIT_POLICIES.keySet();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void answersAsTheShippedEngineDoes(String key) {
        DmnDecision shipped = SHIPPED.parseDecision(key, new ByteArrayInputStream(DecisionTableCase.file(key)));
        DmnDecision quick = QUICK.parseDecision(key, new ByteArrayInputStream(DecisionTableCase.file(key)));
        for (Map<String, @Nullable Object> values : randomValues(key, CASES)) {
            assertThat(QUICK.evaluateDecisionTable(quick, values).getResultList())
                    .as("%s, seed %d: %s", key, SEED, values)
                    .isEqualTo(SHIPPED.evaluateDecisionTable(shipped, values).getResultList());
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void answersFromFourThreadsAsFromOne(String key) throws InterruptedException, ExecutionException {
        DecisionTable table = DecisionTable.read(DecisionTableCase.file(key));
        List<Map<String, @Nullable Object>> values = randomValues(key, 1_000);
        List<TableResult> alone = values.stream().map(table::evaluate).toList();

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<TableResult>>> together = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                together.add(threads.submit(
                        () -> values.stream().map(table::evaluate).toList()));
            }
            for (Future<List<TableResult>> results : together) {
                assertThat(results.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Map<String, @Nullable Object>> randomValues(String key, int count) {
        Situations situations = new Situations(SpecifiedTable.of(key), SEED);
        return Stream.generate(situations::random).limit(count).toList();
    }

    private static DmnEngine engine(FeelEngineFactory feel) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(feel);
        return configuration.buildEngine();
    }
}
