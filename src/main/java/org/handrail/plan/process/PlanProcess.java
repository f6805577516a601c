package org.handrail.plan.process;

import java.util.LinkedHashSet;
import java.util.Set;
import org.handrail.casework.process.CaseVariables;
import org.handrail.partners.process.HelpVariables;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.triage.process.DecisionVariables;
import org.springframework.stereotype.Component;

/** The process of a plan and its reviews: its key, its messages and the variables it may hold. */
@Component
public final class PlanProcess implements ProcessVariables {

    public static final String KEY = "plan-and-review";

    public static final String HOUSEHOLD_CHANGED = "msg.household.changed";
    public static final String LEAD_LEFT = "msg.lead.left";
    public static final String HANDOVER_ACCEPTED = "msg.handover.accepted";

    private final DecisionVariables decisions;

    PlanProcess(DecisionVariables decisions) {
        this.decisions = decisions;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> all() {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>(PlanVariables.OWN);
        all.addAll(HelpVariables.OF_CALLERS);
        all.add(CaseVariables.END_REASON);
        all.add(CaseVariables.SAFEGUARDING_OPEN);
        all.add(CaseVariables.LEAD_TEAM);
        all.add(CaseVariables.LEAD_PRACTITIONER);
        all.add(CaseVariables.SERVICE_ANSWER);
        all.addAll(CaseVariables.OF_LOOPS);
        all.addAll(decisions.all());
        return all;
    }
}
