package org.handrail.plan;

import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** A household whose plan runs for a year is assessed again. */
@Component
public class Reassessing {

    private final PlanPen pen;

    Reassessing(PlanPen pen) {
        this.pen = pen;
    }

    public void begin(CaseReference reference) {
        pen.tell(new PlanEvent.ReassessmentBegun(reference, pen.by(), pen.at()));
    }
}
