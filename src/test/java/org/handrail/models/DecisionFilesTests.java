package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handrail.models.SpecifiedTable.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Each decision file says, cell by cell, what its specification says. */
class DecisionFilesTests {

    static Set<String> keys() {
        return SpecifiedTable.HIT_POLICIES.keySet();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasTheColumnsOfItsSpecification(String key) {
        SpecifiedTable specified = SpecifiedTable.of(key);
        Element table = file(key).table();

        assertThat(table.getAttribute("hitPolicy")).isEqualTo(specified.hitPolicy());
        assertThat(DecisionFile.children(table, "input"))
                .extracting(input -> DecisionFile.cell(expression(input)))
                .isEqualTo(specified.inputs());
        assertThat(DecisionFile.children(table, "output"))
                .extracting(output -> output.getAttribute("name"))
                .isEqualTo(specified.outputs());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasTheTypesAndValuesOfItsInputs(String key) {
        for (Element input : DecisionFile.children(file(key).table(), "input")) {
            SpecifiedInput specified = SpecifiedInput.named(DecisionFile.cell(expression(input)));

            assertThat(expression(input).getAttribute("typeRef"))
                    .as(specified.name())
                    .isEqualTo(specified.type().equals("number") ? "integer" : specified.type());
            List<Element> values = DecisionFile.children(input, "inputValues");
            assertThat(values).as(specified.name()).hasSize(specified.type().equals("string") ? 1 : 0);
            if (!specified.codes().isEmpty()) {
                assertThat(DecisionFile.cell(values.get(0)))
                        .isEqualTo("\"" + String.join("\",\"", specified.codes()) + "\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasTheRowsOfItsSpecificationInOrder(String key) {
        List<Element> rules = DecisionFile.children(file(key).table(), "rule");
        List<Row> rows = new ArrayList<>();
        for (Element rule : rules) {
            int number = rows.size() + 1;
            assertThat(rule.getAttribute("id")).isEqualTo("rule_%s_%02d".formatted(key, number));
            rows.add(new Row(
                    number,
                    DecisionFile.children(rule, "inputEntry").stream()
                            .map(DecisionFile::cell)
                            .toList(),
                    DecisionFile.children(rule, "outputEntry").stream()
                            .map(DecisionFile::cell)
                            .map(DecisionFilesTests::output)
                            .toList(),
                    DecisionFile.description(rule).orElse("")));
        }

        assertThat(rows).isEqualTo(SpecifiedTable.of(key).rows());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void typesItsOutputsByTheirValues(String key) {
        SpecifiedTable specified = SpecifiedTable.of(key);
        List<Element> outputs = DecisionFile.children(file(key).table(), "output");
        for (int column = 0; column < outputs.size(); column++) {
            String type = outputs.get(column).getAttribute("typeRef");
            for (Row row : specified.rows()) {
                assertThat(typeOf(row.outputs().get(column)))
                        .as(specified.outputs().get(column))
                        .isEqualTo(type);
            }
        }
    }

    private static DecisionFile file(String key) {
        return DecisionFile.of(Path.of("dmn/triage/" + key + ".dmn"));
    }

    private static Element expression(Element input) {
        return DecisionFile.children(input, "inputExpression").get(0);
    }

    private static Object output(String cell) {
        if (cell.startsWith("\"")) {
            return cell.substring(1, cell.length() - 1);
        }
        return cell.matches("\\d+") ? (Object) Integer.valueOf(cell) : Boolean.valueOf(cell);
    }

    private static String typeOf(Object output) {
        if (output instanceof Integer) {
            return "integer";
        }
        return output instanceof Boolean ? "boolean" : "string";
    }
}
