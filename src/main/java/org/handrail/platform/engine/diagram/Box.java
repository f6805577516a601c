package org.handrail.platform.engine.diagram;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle on the drawing, in the units of the model. */
record Box(double x, double y, double width, double height) {

    static Box of(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }
}
