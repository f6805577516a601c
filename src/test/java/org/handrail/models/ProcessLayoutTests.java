package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every process can be opened and read as a drawing: all of it is there and nothing lies on top of anything else. */
class ProcessLayoutTests {

    private static final Set<String> FLOW_NODES = Set.of(
            "boundaryEvent",
            "businessRuleTask",
            "callActivity",
            "endEvent",
            "eventBasedGateway",
            "exclusiveGateway",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "parallelGateway",
            "serviceTask",
            "startEvent",
            "subProcess",
            "userTask");
    private static final Set<String> LABELLED_OUTSIDE = Set.of(
            "boundaryEvent",
            "endEvent",
            "eventBasedGateway",
            "exclusiveGateway",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "parallelGateway",
            "startEvent");

    static Stream<ProcessFile> processes() {
        return ProcessFile.all();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsEveryStepOnce(ProcessFile file) {
        List<String> drawn = drawings(file, "BPMNShape")
                .map(shape -> shape.getAttribute("bpmnElement"))
                .toList();
        assertThat(drawn).doesNotHaveDuplicates().containsAll(ids(file, FLOW_NODES));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsEveryFlowFromItsSourceToItsTarget(ProcessFile file) {
        Map<String, Element> edges = drawings(file, "BPMNEdge")
                .collect(Collectors.toMap(edge -> edge.getAttribute("bpmnElement"), Function.identity()));
        Map<String, Box> boxes = boxes(file);
        file.elements("sequenceFlow").forEach(flow -> {
            String id = flow.getAttribute("id");
            assertThat(edges).containsKey(id);
            List<Element> points = ProcessFile.children(Objects.requireNonNull(edges.get(id)), "waypoint")
                    .toList();
            assertThat(points).as(id).hasSizeGreaterThan(1);
            assertThat(box(boxes, flow, "sourceRef").borders(points.get(0)))
                    .as("%s leaves its source", id)
                    .isTrue();
            assertThat(box(boxes, flow, "targetRef").borders(points.get(points.size() - 1)))
                    .as("%s reaches its target", id)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void putsNoStepOnTopOfAnother(ProcessFile file) {
        Map<String, Box> boxes = boxes(file);
        List<Element> steps = file.elements(FLOW_NODES::contains).toList();
        for (Element one : steps) {
            for (Element other : steps) {
                if (one != other && !belongTogether(one, other)) {
                    assertThat(box(boxes, one, "id").overlaps(box(boxes, other, "id")))
                            .as("%s lies on %s", one.getAttribute("id"), other.getAttribute("id"))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void keepsTheStepsOfASubProcessInsideIt(ProcessFile file) {
        Map<String, Box> boxes = boxes(file);
        file.elements("subProcess")
                .forEach(outer -> file.elements(FLOW_NODES::contains)
                        .filter(inner -> ProcessFile.isIn(inner, outer))
                        .forEach(inner -> assertThat(box(boxes, outer, "id").contains(box(boxes, inner, "id")))
                                .as(inner.getAttribute("id"))
                                .isTrue()));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void placesEveryLabelClearOfTheSteps(ProcessFile file) {
        Map<String, Box> boxes = boxes(file);
        Map<String, Box> labels = boundsOf(file, drawing -> ProcessFile.children(drawing, "BPMNLabel"));
        List<Element> steps = file.elements(FLOW_NODES::contains)
                .filter(step -> !step.getLocalName().equals("subProcess"))
                .toList();
        Stream.concat(
                        file.elements(LABELLED_OUTSIDE::contains),
                        file.elements("sequenceFlow").filter(flow -> flow.hasAttribute("name")))
                .forEach(named -> {
                    String id = named.getAttribute("id");
                    assertThat(labels).containsKey(id);
                    Box label = box(labels, named, "id");
                    steps.stream()
                            .filter(step -> step != named)
                            .forEach(step -> assertThat(label.overlaps(box(boxes, step, "id")))
                                    .as("label of %s on %s", id, step.getAttribute("id"))
                                    .isFalse());
                });
    }

    private static boolean belongTogether(Element one, Element other) {
        return ProcessFile.isIn(one, other)
                || ProcessFile.isIn(other, one)
                || one.getAttribute("attachedToRef").equals(other.getAttribute("id"))
                || other.getAttribute("attachedToRef").equals(one.getAttribute("id"));
    }

    private static Stream<Element> drawings(ProcessFile file, String kind) {
        return file.elements().filter(element -> kind.equals(element.getLocalName()));
    }

    private static List<String> ids(ProcessFile file, Set<String> kinds) {
        return file.elements(kinds::contains)
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    private static Map<String, Box> boxes(ProcessFile file) {
        return boundsOf(file, Stream::of);
    }

    private static Map<String, Box> boundsOf(ProcessFile file, Function<Element, Stream<Element>> part) {
        Map<String, Box> boxes = new HashMap<>();
        file.elements()
                .filter(drawing -> drawing.hasAttribute("bpmnElement"))
                .forEach(drawing -> part.apply(drawing)
                        .flatMap(holder -> ProcessFile.children(holder, "Bounds"))
                        .forEach(bounds -> boxes.put(drawing.getAttribute("bpmnElement"), Box.of(bounds))));
        return boxes;
    }

    private static Box box(Map<String, Box> boxes, Element element, String reference) {
        String id = element.getAttribute(reference);
        return Optional.ofNullable(boxes.get(id)).orElseThrow(() -> new AssertionError(id + " is not drawn"));
    }

    private record Box(double x, double y, double right, double bottom) {

        static Box of(Element bounds) {
            double x = number(bounds, "x");
            double y = number(bounds, "y");
            return new Box(x, y, x + number(bounds, "width"), y + number(bounds, "height"));
        }

        boolean overlaps(Box other) {
            return x < other.right && other.x < right && y < other.bottom && other.y < bottom;
        }

        boolean contains(Box other) {
            return x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom;
        }

        boolean borders(Element point) {
            double px = number(point, "x");
            double py = number(point, "y");
            boolean within = x - 1 <= px && px <= right + 1 && y - 1 <= py && py <= bottom + 1;
            boolean deepInside = x + 1 < px && px < right - 1 && y + 1 < py && py < bottom - 1;
            return within && !deepInside;
        }

        private static double number(Element element, String attribute) {
            return Double.parseDouble(element.getAttribute(attribute));
        }
    }
}
