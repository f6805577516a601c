package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.handrail.platform.engine.decision.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for every decision that ships, whatever it decides. */
class DecisionCorpusTests {

    static List<DecisionFile> files() {
        return DecisionFile.all();
    }

    @Test
    void everySpecifiedDecisionShipsOnce() {
        assertThat(files())
                .extracting(DecisionFile::fileName)
                .doesNotHaveDuplicates()
                .containsAll(SpecifiedTable.HIT_POLICIES.keySet().stream()
                        .map(key -> key + ".dmn")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsOneDecisionNamedLikeItsFile(DecisionFile file) {
        assertThat(file.elements("decision")).hasSize(1);
        assertThat(file.decision().getAttribute("id") + ".dmn")
                .isEqualTo(file.fileName())
                .matches("[a-z][a-z0-9-]*\\.dmn");
        assertThat(file.decision().getAttribute("name")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isATableThatTheEngineTakes(DecisionFile file) throws IOException {
        DecisionTable table = DecisionTable.read(Files.readAllBytes(file.path()));

        assertThat(table.key() + ".dmn").isEqualTo(file.fileName());
        assertThat(table.rules()).hasSameSizeAs(file.elements("rule"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void usesNoLanguageButFeel(DecisionFile file) {
        assertThat(file.everyElement())
                .filteredOn(element -> element.hasAttribute("expressionLanguage"))
                .allSatisfy(element -> assertThat(element.getAttribute("expressionLanguage"))
                        .isIn("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/"));
        assertThat(file.xml().getDocumentElement().getTextContent()).doesNotContain("${", "#{");
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesEveryElementAnIdOfItsOwn(DecisionFile file) {
        List<String> ids = Stream.of("input", "output", "rule", "inputEntry", "outputEntry", "decisionTable")
                .flatMap(name -> file.elements(name).stream())
                .map(element -> element.getAttribute("id"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesEachRuleItsReason(DecisionFile file) {
        assertThat(file.elements("rule"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(DecisionFile.description(rule))
                        .hasValueSatisfying(
                                reason -> assertThat(reason).isNotBlank().endsWith(".")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysHowLongHistoryIsKeptAndWhichVersionItIs(DecisionFile file) {
        assertThat(file.decision().getAttributeNS(DecisionFile.CAMUNDA, "historyTimeToLive"))
                .matches("P[1-9][0-9]*D");
        assertThat(file.decision().getAttributeNS(DecisionFile.CAMUNDA, "versionTag"))
                .matches("[0-9]+\\.[0-9]+");
    }

    @ParameterizedTest
    @MethodSource("files")
    void endsWithACatchAllExactlyWhenTheFirstMatchCounts(DecisionFile file) {
        List<Boolean> catchesAll = file.elements("rule").stream()
                .map(rule -> DecisionFile.children(rule, "inputEntry").stream()
                        .map(DecisionFile::cell)
                        .allMatch(Predicate.isEqual("-")))
                .toList();
        boolean first = file.table().getAttribute("hitPolicy").equals("FIRST");

        assertThat(catchesAll.get(catchesAll.size() - 1)).isEqualTo(first);
        assertThat(catchesAll.subList(0, catchesAll.size() - 1)).doesNotContain(true);
    }

    @ParameterizedTest
    @MethodSource("files")
    void canBeOpenedAsADiagram(DecisionFile file) {
        assertThat(file.shapes())
                .extracting(shape -> shape.getAttribute("dmnElementRef"))
                .containsExactly(file.decision().getAttribute("id"));
        Element bounds = DecisionFile.children(file.shapes().get(0), "Bounds").get(0);
        assertThat(List.of("x", "y", "width", "height"))
                .allSatisfy(name -> assertThat(bounds.getAttribute(name)).matches("[1-9][0-9]*"));
    }
}
