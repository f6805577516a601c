package org.handrail.plan;

import java.util.List;
import org.handrail.casework.StepsOfHelpers;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** The steps of the newest plan that people of one organisation have taken on. */
@Component
class StepsOnSharedPage implements StepsOfHelpers {

    private final PlanItems items;
    private final PlanPen pen;

    StepsOnSharedPage(PlanItems items, PlanPen pen) {
        this.items = items;
        this.pen = pen;
    }

    @Override
    public List<Step> ownedBy(CaseReference reference, String organisation) {
        return items.of(reference).stream()
                .filter(item -> {
                    Actor who = item.owner().who();
                    return who != null && who.organisation().equals(organisation);
                })
                .map(item ->
                        new Step(item.words().action(), item.by(), item.state().label(), item.lateOn(pen.today())))
                .toList();
    }
}
