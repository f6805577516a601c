package org.handrail.pathways.process;

import java.util.LinkedHashSet;
import java.util.Set;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.triage.process.DecisionVariables;
import org.springframework.stereotype.Component;

/** The process {@code path-food} and the variables that it may hold. */
@Component
public final class FoodPathProcess implements ProcessVariables {

    public static final String KEY = "path-food";

    private final DecisionVariables decisions;

    FoodPathProcess(DecisionVariables decisions) {
        this.decisions = decisions;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> all() {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>(PathVariables.FOOD);
        all.add(CaseVariables.LEAD_TEAM);
        all.add(CaseVariables.LEAD_PRACTITIONER);
        all.addAll(decisions.all());
        return all;
    }
}
