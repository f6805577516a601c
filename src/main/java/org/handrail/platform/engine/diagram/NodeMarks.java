package org.handrail.platform.engine.diagram;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The small signs that tell kinds of steps apart. */
final class NodeMarks {

    private NodeMarks() {}

    static void task(Svg svg, FlowNode node, Box box) {
        double x = box.x() + 6;
        double y = box.y() + 6;
        if (node instanceof UserTask) {
            svg.element("circle", "hr-process__sign", Svg.attributes("cx", x + 5, "cy", y + 3, "r", 3.0));
            svg.element("path", "hr-process__sign", Svg.attributes("d", "M%s %s q5 -7 10 0".formatted(x, y + 12)));
        } else if (node instanceof BusinessRuleTask) {
            svg.element("rect", "hr-process__sign", Svg.attributes("x", x, "y", y, "width", 12.0, "height", 9.0));
            svg.element(
                    "path",
                    "hr-process__sign",
                    Svg.attributes("d", "M%s %s h12 M%s %s v6".formatted(x, y + 3, x + 4, y + 3)));
        } else {
            svg.element("circle", "hr-process__sign", Svg.attributes("cx", x + 5, "cy", y + 5, "r", 4.0));
            svg.element("circle", "hr-process__sign", Svg.attributes("cx", x + 5, "cy", y + 5, "r", 1.5));
        }
    }

    static void event(Svg svg, FlowNode node, Box box) {
        double radius = box.width() / 2;
        String ring = Svg.attributes("cx", box.middleX(), "cy", box.middleY(), "r", radius);
        svg.element(
                "circle",
                node instanceof EndEvent ? "hr-process__shape hr-process__shape--end" : "hr-process__shape",
                ring);
        if (!(node instanceof EndEvent) && !(node instanceof StartEvent)) {
            String dashed = node instanceof BoundaryEvent boundary && !boundary.cancelActivity()
                    ? "hr-process__ring hr-process__ring--beside"
                    : "hr-process__ring";
            svg.element("circle", dashed, Svg.attributes("cx", box.middleX(), "cy", box.middleY(), "r", radius - 3));
        }
        svg.text(sign((Event) node), box, "hr-process__mark");
    }

    private static String sign(Event event) {
        EventDefinition definition = event instanceof CatchEvent caught
                ? caught.getEventDefinitions().stream().findFirst().orElse(null)
                : ((ThrowEvent) event)
                        .getEventDefinitions().stream().findFirst().orElse(null);
        if (definition == null) {
            return "";
        }
        return switch (definition.getElementType().getTypeName()) {
            case "timerEventDefinition" -> "⏱";
            case "messageEventDefinition" -> "✉";
            case "escalationEventDefinition" -> "▲";
            case "compensateEventDefinition" -> "«";
            case "errorEventDefinition" -> "!";
            default -> "";
        };
    }
}
