package org.handrail.frontdoor.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.process.DecisionVariables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontDoorVariablesTests {

    private static final Map<String, ProcessVariable<?>> DECLARED = new FrontDoorProcess(new DecisionVariables())
            .all().stream().collect(Collectors.toMap(ProcessVariable::name, Function.identity()));

    @ParameterizedTest
    @ValueSource(
            strings = {"safeguarding-screen", "level-of-need", "urgency-sla", "information-sharing", "closure-outcome"})
    void mayHoldWhateverATableAnswers(String decision) {
        DecisionTable table = Dmn.readModelFromFile(new File("dmn/triage/" + decision + ".dmn"))
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
        List<Output> outputs = List.copyOf(table.getOutputs());
        for (Rule rule : table.getRules()) {
            for (int column = 0; column < outputs.size(); column++) {
                ProcessVariable<?> variable = variableOf(outputs.get(column).getName());
                Object value = valueOf(List.copyOf(rule.getOutputEntries())
                        .get(column)
                        .getText()
                        .getTextContent());
                assertThat(variable.accepts(value))
                        .as("%s = %s", variable, value)
                        .isTrue();
            }
        }
    }

    @Test
    void mayNotHoldANameWhereACodeBelongs() {
        assertThat(DECLARED.values()).noneMatch(variable -> variable.accepts("Smith"));
    }

    @Test
    void keepsTheLevelOfNeedBetweenOneAndFour() {
        assertThat(FrontDoorVariables.AGREED_LEVEL.accepts(0)).isFalse();
        assertThat(FrontDoorVariables.AGREED_LEVEL.accepts(1)).isTrue();
        assertThat(FrontDoorVariables.AGREED_LEVEL.accepts(4)).isTrue();
        assertThat(FrontDoorVariables.AGREED_LEVEL.accepts(5)).isFalse();
    }

    private static ProcessVariable<?> variableOf(String output) {
        return Optional.ofNullable(DECLARED.get(output.equals("level") ? "recommendedLevel" : output))
                .orElseThrow(() -> new AssertionError("No variable for " + output));
    }

    private static Object valueOf(String literal) {
        if (literal.startsWith("\"")) {
            return literal.substring(1, literal.length() - 1);
        }
        return literal.equals("true") || literal.equals("false") ? Boolean.valueOf(literal) : Integer.valueOf(literal);
    }
}
