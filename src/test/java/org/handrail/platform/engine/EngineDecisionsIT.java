package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.feel.QuickFeelEngineFactory;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables that the engine itself evaluates, as for a business rule task or its REST interface. */
class EngineDecisionsIT extends OnH2 {

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="file" name="trial" namespace="trial"
                         xmlns:camunda="http://camunda.org/schema/1.0/dmn">
              <decision id="trial" name="trial" camunda:historyTimeToLive="P1D">
                <decisionTable id="table" hitPolicy="FIRST">
                  <input id="in"><inputExpression id="of" typeRef="string"><text>word</text></inputExpression></input>
                  <output id="out" name="out" typeRef="string"/>
                  <rule id="rule">
                    <inputEntry id="test"><text>%s</text></inputEntry>
                    <outputEntry id="gives"><text>%s</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final DmnEngine shipped =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private AsSystem system;

    @Autowired
    private CurrentActor currentActor;

    @Test
    void keepsWhatItHasParsed() {
        assertThat(engine.getDmnEngineConfiguration().getFeelEngine())
                .hasSameClassAs(new QuickFeelEngineFactory().createInstance());
    }

    @ParameterizedTest
    @CsvSource({"RED, 4", "AMBER, 1", "GREEN, 1", "GREEN, 4", "A_CODE_NOBODY_KNOWS, 2"})
    void answersAsTheShippedEngineDoes(String rag, int level) {
        Map<String, Object> values = Map.of("rag", rag, "level", level, "surgeMode", "NORMAL");

        List<Map<String, Object>> answer = asSystem(() ->
                decisions.evaluateDecisionTableByKey("urgency-sla", values).getResultList());

        assertThat(answer)
                .isNotEmpty()
                .isEqualTo(shipped.evaluateDecisionTable("urgency-sla", packaged(), values)
                        .getResultList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"((( | 1", "\"a\" | (((", "assert(word, false) | 1", "\"a\" | assert(word, false)"})
    void failsAsTheShippedEngineDoes(String test, String output) {
        Throwable expected = catchThrowable(() -> evaluate(shipped, TABLE.formatted(test, output)));

        Throwable fault =
                catchThrowable(() -> asSystem(() -> evaluate(engine.getDmnEngine(), TABLE.formatted(test, output))));

        assertThat(expected).isInstanceOf(FeelException.class);
        assertThat(fault).hasSameClassAs(expected).hasMessage(expected.getMessage());
    }

    /** A file as a variable comes to FEEL as a stream. */
    @ParameterizedTest
    @ValueSource(strings = {"word", "word.available", "{c: word.getClass(), n: c.getName()}.n"})
    void refusesAnObjectAsAnInput(String output) {
        String table = TABLE.formatted("-", output.replace("\"", "&#34;"));
        for (Object object :
                List.of(new ByteArrayInputStream(new byte[] {1}), new File("any"), Thread.currentThread())) {
            Throwable fault = catchThrowable(() -> asSystem(() -> engine.getDmnEngine()
                    .evaluateDecisionTable("trial", stream(table), Map.of("word", object))
                    .getResultList()));

            assertThat(fault).isInstanceOf(FeelException.class).hasMessageContaining("may not enter FEEL");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"feel", "juel", "javascript", "groovy", "python", "ecmascript"})
    void runsNoScriptInAnyLanguage(String language) {
        assertThatThrownBy(() -> asSystem(() -> engine.getScriptingEngines().getScriptEngineForLanguage(language)))
                .isInstanceOf(EngineRefusal.class);
    }

    private <T> T asSystem(Supplier<T> work) {
        return currentActor.runAs(Actor.SYSTEM, () -> system.get(work));
    }

    private static Object evaluate(DmnEngine dmn, String table) {
        return dmn.evaluateDecisionTable("trial", stream(table), Map.of("word", "a"))
                .getResultList();
    }

    private static InputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private InputStream packaged() {
        return Objects.requireNonNull(getClass().getResourceAsStream("/dmn/triage/urgency-sla.dmn"));
    }
}
