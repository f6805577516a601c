package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesInOneGoTests {

    private static final String CALL = "<bpmn:callActivity id=\"s\" calledElement=\"%s\"/>";
    private static final String HAND_ON =
            "<bpmn:serviceTask id=\"s\" camunda:delegateExpression=\"${startNextProcess}\">"
                    + "<bpmn:extensionElements><camunda:properties><camunda:property name=\"process\" value=\"%s\"/>"
                    + "</camunda:properties></bpmn:extensionElements></bpmn:serviceTask>";
    private static final String IN_SUB_PROCESS = "<bpmn:subProcess id=\"s\"><bpmn:startEvent id=\"in\"/>"
            + "<bpmn:callActivity id=\"deep\" calledElement=\"%s\"/>"
            + "<bpmn:sequenceFlow id=\"fin\" sourceRef=\"in\" targetRef=\"deep\"/></bpmn:subProcess>";

    @TempDir
    private Path folder;

    @Test
    void findsNoWayBackInTheProcessesThatShip() {
        ProcessesInOneGo shipped = new ProcessesInOneGo(ProcessFile.all().toList());

        assertThat(shipped.cycle()).isEmpty();
        assertThat(shipped.started().values())
                .anySatisfy(started -> assertThat(started).isNotEmpty());
    }

    @Test
    void findsAProcessThatCallsItself() {
        assertThat(cycleOf(model("a", "bpmn:scriptTask", CALL.formatted("a")))).containsExactly("a", "a");
    }

    @Test
    void findsAWayBackThroughOthersHoweverItIsTaken() {
        assertThat(cycleOf(
                        model("a", "bpmn:scriptTask", CALL.formatted("b")),
                        model("b", "bpmn:exclusiveGateway", HAND_ON.formatted("c")),
                        model("c", "bpmn:scriptTask", IN_SUB_PROCESS.formatted("a"))))
                .containsExactly("a", "b", "c", "a");
    }

    @Test
    void isContentWhenSomebodyIsWaitedForOnTheWay() {
        assertThat(cycleOf(model("a", "bpmn:userTask", CALL.formatted("a")))).isEmpty();
        assertThat(cycleOf(
                        model("a", "bpmn:scriptTask", CALL.formatted("b")),
                        model("b", "bpmn:intermediateCatchEvent", CALL.formatted("a"))))
                .isEmpty();
    }

    private List<String> cycleOf(ProcessFile... files) {
        return new ProcessesInOneGo(List.of(files)).cycle();
    }

    /** A process that goes from its start over a first step to a second. */
    private ProcessFile model(String id, String first, String second) {
        List<String> lines = new ArrayList<>();
        lines.add("<bpmn:definitions xmlns:bpmn=\"" + ProcessFile.BPMN + "\" xmlns:camunda=\"" + ProcessFile.CAMUNDA
                + "\"><bpmn:process id=\"" + id + "\">");
        lines.add("<bpmn:startEvent id=\"start\"/><" + first + " id=\"f\"/>" + second);
        lines.add("<bpmn:sequenceFlow id=\"f1\" sourceRef=\"start\" targetRef=\"f\"/>");
        lines.add("<bpmn:sequenceFlow id=\"f2\" sourceRef=\"f\" targetRef=\"s\"/></bpmn:process></bpmn:definitions>");
        try {
            return ProcessFile.read(Files.write(folder.resolve(id + ".bpmn"), lines));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
