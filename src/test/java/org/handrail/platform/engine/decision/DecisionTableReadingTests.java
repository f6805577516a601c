package org.handrail.platform.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handrail.platform.engine.decision.TableXml.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTableReadingTests {

    @Test
    void tellsWhatTheFileSays() {
        DecisionTable table = table().policy("hitPolicy=\"RULE ORDER\"")
                .inputXml("<inputExpression id=\"e0\" typeRef=\"string\"><text>answer</text></inputExpression>"
                        + "<inputValues id=\"v0\"><text>\"YES\", \"NO, thanks\",\"\"</text></inputValues>")
                .input("score", "")
                .output("name=\"result\" typeRef=\"integer\"")
                .rule("\"YES\"", "-", "1")
                .ruleXml("<rule id=\"last\"><inputEntry id=\"x\"><text></text></inputEntry>"
                        + "<inputEntry id=\"y\"><text></text></inputEntry>"
                        + "<outputEntry id=\"z\"><text>2</text></outputEntry></rule>")
                .read();

        assertThat(table.key()).isEqualTo("a-table");
        assertThat(table.name()).isEqualTo("A table");
        assertThat(table.hitPolicy()).isEqualTo(HitPolicy.RULE_ORDER);
        assertThat(table.hitPolicy().dmnName()).isEqualTo("RULE ORDER");
        assertThat(table.inputs())
                .containsExactly(
                        new Column("answer", "string", List.of("YES", "NO, thanks", "")),
                        new Column("score", "any", List.of()));
        assertThat(table.outputs()).containsExactly(new Column("result", "integer", List.of()));
        assertThat(table.rules()).containsExactly(new Rule("r1", 1, "Reason 1."), new Rule("last", 2, ""));
    }

    @Test
    void knowsEveryByteOfItsFile() {
        byte[] xml = simple().xml();
        byte[] changed = new String(xml, StandardCharsets.UTF_8)
                .replace("Reason 1.", "Reason 1!")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(DecisionTable.read(xml).hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(DecisionTable.read(xml.clone()).hash())
                .isNotEqualTo(DecisionTable.read(changed).hash());
    }

    @Test
    void isUniqueWhenTheFileNamesNoHitPolicy() {
        assertThat(simple().policy("").read().hitPolicy()).isEqualTo(HitPolicy.UNIQUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no xml", "<a/>", "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>"})
    void refusesWhatIsNotDmn(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8)).hasMessageStartingWith("The file is not valid DMN");
    }

    @Test
    void refusesADocumentTypeDeclaration() {
        String xml = new String(simple().xml(), StandardCharsets.UTF_8);

        refused(xml.replace("<definitions", "<!DOCTYPE d [<!ENTITY e \"x\">]><definitions")
                        .getBytes(StandardCharsets.UTF_8))
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void refusesAnyNumberOfDecisionsButOne() {
        TableXml table = simple();

        refused(table.file("")).hasMessageEndingWith("this one holds 0");
        refused(table.file(table.decision("one")
                        + "<decision id=\"two\" name=\"Two\"><literalExpression id=\"l\"><text>1</text>"
                        + "</literalExpression></decision>"))
                .hasMessageEndingWith("this one holds 2");
    }

    @Test
    void refusesADecisionThatIsNotATable() {
        refused(simple().file("<decision id=\"x\" name=\"X\"><literalExpression id=\"l\"><text>1</text>"
                        + "</literalExpression></decision>"))
                .hasMessage("The decision 'x' is not a decision table");
    }

    @ParameterizedTest
    @CsvSource({
        "hitPolicy=\"PRIORITY\",PRIORITY",
        "hitPolicy=\"OUTPUT ORDER\",OUTPUT ORDER",
        "hitPolicy=\"COLLECT\" aggregation=\"SUM\",adds up"
    })
    void refusesHitPoliciesThatItCannotAnswer(String policy, String fault) {
        refused(simple().policy(policy).xml()).hasMessageContaining(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score + 1", "a.b", "", "1", "string(score)", "\"text\""})
    void refusesAnInputThatIsNotThePlainNameOfAFact(String expression) {
        refused(table().input(expression, "")
                        .output("name=\"o\"")
                        .rule("-", "1")
                        .xml())
                .hasMessageContaining("plain name of a fact")
                .hasMessageContaining("'" + expression + "'");
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        refused(table().input("a", "")
                        .input("a", "")
                        .output("name=\"o\"")
                        .rule("-", "-", "1")
                        .xml())
                .hasMessage("The column 'a' is there twice");
        refused(table().input("a", "")
                        .output("name=\"o\"")
                        .output("name=\"o\"")
                        .rule("-", "1", "1")
                        .xml())
                .hasMessage("The column 'o' is there twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "date", "Integer", "any", "tPerson"})
    void refusesTypesThatTheEngineWouldTakeForSomethingElse(String type) {
        refused(table().input("a", "typeRef=\"" + type + "\"")
                        .output("name=\"o\"")
                        .rule("-", "1")
                        .xml())
                .hasMessageContaining("'a'")
                .hasMessageContaining("'" + type + "'");
        refused(table().input("a", "")
                        .output("name=\"o\" typeRef=\"" + type + "\"")
                        .rule("-", "1")
                        .xml())
                .hasMessageContaining("'o'");
    }

    @Test
    void refusesAnOutputWithoutAName() {
        refused(table().input("a", "").output("").rule("-", "1").xml()).hasMessage("Each output needs a name");
    }

    @Test
    void refusesARowWithoutAnId() {
        refused(simple().ruleXml("<rule><inputEntry id=\"x\"><text></text></inputEntry>"
                                + "<outputEntry id=\"y\"><text>1</text></outputEntry></rule>")
                        .xml())
                .hasMessage("Row 2 has no id");
    }

    @Test
    void refusesARowOfAnotherLength() {
        refused(simple().rule("-", "1", "2").xml()).hasMessageStartingWith("The engine cannot take the table");
    }

    @Test
    void refusesATableWithoutRows() {
        refused(table().input("a", "").output("name=\"o\"").xml()).hasMessageContaining("at least one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "python", "FEEL2", "http://www.omg.org/spec/FEEL/1999"})
    void refusesOtherLanguagesWhereverTheyAreNamed(String language) {
        String attribute = "expressionLanguage=\"" + language + "\"";
        String rule = "<rule id=\"r\"><inputEntry id=\"x\" %s><text>1</text></inputEntry>"
                + "<outputEntry id=\"y\" %s><text>1</text></outputEntry></rule>";

        List<TableXml> tables = List.of(
                simple().definitions(attribute),
                table().input("a", attribute).output("name=\"o\"").rule("-", "1"),
                table().inputXml("<inputExpression id=\"e\"><text>a</text></inputExpression><inputValues id=\"v\" "
                                + attribute + "><text>1</text></inputValues>")
                        .output("name=\"o\"")
                        .rule("-", "1"),
                table().input("a", "").output("name=\"o\"").ruleXml(rule.formatted(attribute, "")),
                table().input("a", "").output("name=\"o\"").ruleXml(rule.formatted("", attribute)));
        for (TableXml table : tables) {
            refused(table.xml()).hasMessage("Tables are written in FEEL; this one names '" + language + "'");
        }
    }

    @Test
    void takesFeelByItsNames() {
        for (String name : List.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/")) {
            assertThat(simple().definitions("expressionLanguage=\"" + name + "\"")
                            .read()
                            .rules())
                    .hasSize(1);
        }
    }

    @Test
    void namesTheRowOfACellThatIsNotFeel() {
        refused(simple().rule(">=", "1").xml()).hasMessageStartingWith("Row 2: failed to parse expression '>='");
        refused(simple().rule("-", "\"open").xml()).hasMessageStartingWith("Row 2: failed to parse");
        refused(simple().rule("-", "${bean.run()}").xml()).hasMessageStartingWith("Row 2: failed to parse");
    }

    @Test
    void refusesCallsOfJava() {
        refused(simple().rule(
                                "-",
                                "function(s) external {java: {class: \"java.lang.System\", method signature:"
                                        + " \"exit(int)\"}}")
                        .xml())
                .hasMessageContaining("External functions are disabled");
    }

    private static TableXml simple() {
        return table().input("a", "typeRef=\"integer\"")
                .output("name=\"o\" typeRef=\"integer\"")
                .rule("1", "1");
    }

    private static AbstractThrowableAssert<?, ?> refused(byte[] xml) {
        return assertThatThrownBy(() -> DecisionTable.read(xml)).isExactlyInstanceOf(IllegalArgumentException.class);
    }
}
