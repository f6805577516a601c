package org.handrail.platform.engine.diagram;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws a process as its author laid it out, with the steps that are done and the steps where it stands. Colours come
 * from the page's style sheet by class; nothing is said by colour alone.
 */
public final class ProcessPicture {

    private static final double MARGIN = 16;

    private final BpmnModelInstance model;
    private final Set<String> here;
    private final Set<String> done;
    private final Svg svg = new Svg();

    private ProcessPicture(BpmnModelInstance model, Set<String> here, Set<String> done) {
        this.model = model;
        this.here = here;
        this.done = done;
    }

    /** The drawing as an SVG element; {@code title} is read out in its place. */
    public static String draw(BpmnModelInstance model, Set<String> here, Set<String> done, String title) {
        return new ProcessPicture(model, here, done).draw(title);
    }

    private String draw(String title) {
        Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);
        List<Box> boxes =
                shapes.stream().map(shape -> Box.of(shape.getBounds())).toList();
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN;
        double width = boxes.stream().mapToDouble(Box::right).max().orElse(0) - left + MARGIN;
        double height = boxes.stream().mapToDouble(Box::bottom).max().orElse(0) - top + MARGIN;
        shapes.stream()
                .sorted(Comparator.comparingDouble(
                        shape -> -Box.of(shape.getBounds()).width()
                                * Box.of(shape.getBounds()).height()))
                .filter(shape -> isContainer(shape.getBpmnElement()))
                .forEach(this::drawContainer);
        model.getModelElementsByType(BpmnEdge.class).forEach(this::drawEdge);
        shapes.stream().filter(shape -> !isContainer(shape.getBpmnElement())).forEach(this::drawNode);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hr-process\" role=\"img\" "
                + Svg.attributes("viewBox", "%.0f %.0f %.0f %.0f".formatted(left, top, width, height))
                + Svg.attributes("width", width, "height", height)
                + "><title>" + HtmlUtils.htmlEscape(title) + "</title>"
                + "<defs><marker id=\"hr-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\""
                + " markerHeight=\"8\" orient=\"auto\"><path class=\"hr-process__arrow\" d=\"M0 0 10 5 0 10z\"/>"
                + "</marker></defs>" + svg + "</svg>";
    }

    private static boolean isContainer(BaseElement element) {
        return element instanceof Participant || element instanceof Lane || element instanceof SubProcess;
    }

    private void drawContainer(BpmnShape shape) {
        Box box = Box.of(shape.getBounds());
        boolean band = !(shape.getBpmnElement() instanceof SubProcess);
        svg.element("rect", band ? "hr-process__lane" : "hr-process__sub", rectangle(box, band ? 0 : 8));
        String name = String.valueOf(shape.getBpmnElement().getAttributeValue("name"));
        if (!name.equals("null")) {
            Box heading = new Box(box.x() + 4, box.y() + 2, Math.min(box.width() - 8, 240), 18);
            svg.text(name, heading, "hr-process__heading");
        }
    }

    private void drawEdge(BpmnEdge edge) {
        String points = edge.getWaypoints().stream()
                .map((Waypoint point) -> point.getX() + "," + point.getY())
                .collect(Collectors.joining(" "));
        svg.element("polyline", "hr-process__flow", Svg.attributes("points", points, "marker-end", "url(#hr-arrow)"));
        drawLabel(edge.getBpmnLabel(), edge.getBpmnElement());
    }

    private void drawNode(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        if (!(element instanceof FlowNode node)) {
            return;
        }
        Box box = Box.of(shape.getBounds());
        String state = here.contains(node.getId())
                ? " hr-process__node--here"
                : done.contains(node.getId()) ? " hr-process__node--done" : "";
        svg.open("hr-process__node" + state);
        svg.title(name(node) + (here.contains(node.getId()) ? " (the case is here)" : ""));
        if (node instanceof Gateway gateway) {
            drawGateway(gateway, box);
        } else if (node instanceof Event) {
            NodeMarks.event(svg, node, box);
        } else {
            svg.element("rect", "hr-process__shape", rectangle(box, 8));
            NodeMarks.task(svg, node, box);
            svg.text(
                    name(node),
                    new Box(box.x() + 4, box.y() + 6, box.width() - 8, box.height() - 6),
                    "hr-process__text");
        }
        if (here.contains(node.getId())) {
            svg.element("circle", "hr-process__pin", Svg.attributes("cx", box.right(), "cy", box.y(), "r", 8.0));
        }
        svg.close();
        if (node instanceof Gateway || node instanceof Event) {
            drawLabel(shape.getBpmnLabel(), node);
        }
    }

    private void drawGateway(Gateway gateway, Box box) {
        String points = "%s,%s %s,%s %s,%s %s,%s"
                .formatted(
                        box.middleX(),
                        box.y(),
                        box.right(),
                        box.middleY(),
                        box.middleX(),
                        box.bottom(),
                        box.x(),
                        box.middleY());
        svg.element("polygon", "hr-process__shape", Svg.attributes("points", points));
        String mark = gateway instanceof ParallelGateway ? "+" : gateway instanceof EventBasedGateway ? "✉" : "×";
        svg.text(mark, box, "hr-process__mark");
    }

    private void drawLabel(BpmnLabel label, BaseElement element) {
        if (label != null
                && label.getBounds() != null
                && element instanceof FlowElement named
                && named.getName() != null) {
            svg.text(named.getName(), Box.of(label.getBounds()), "hr-process__label");
        }
    }

    private static String rectangle(Box box, double radius) {
        return Svg.attributes("x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "rx", radius);
    }

    private static String name(FlowNode node) {
        return node.getName() == null ? "" : node.getName();
    }
}
