package org.handrail.frontdoor;

import org.handrail.frontdoor.Notices.Kind;
import org.handrail.plan.PlanEvent.PlanStepLate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever owns a late step of a plan, and later the lead practitioner. */
@Component
class NewsOfPlan {

    private final Notices notices;

    NewsOfPlan(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void tell(PlanStepLate late) {
        notices.send(late.reference(), late.recipient(), Kind.PLAN_STEP_LATE, null);
    }
}
