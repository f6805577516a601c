package org.handrail.pathways.process;

import java.util.LinkedHashSet;
import java.util.Set;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.triage.process.DecisionVariables;
import org.springframework.stereotype.Component;

/** The process {@code path-housing} and the variables that it may hold. */
@Component
public final class HousingPathProcess implements ProcessVariables {

    public static final String KEY = "path-housing";

    private final DecisionVariables decisions;

    HousingPathProcess(DecisionVariables decisions) {
        this.decisions = decisions;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> all() {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>(PathVariables.HOUSING);
        all.add(CaseVariables.LEAD_TEAM);
        all.add(CaseVariables.LEAD_PRACTITIONER);
        all.addAll(decisions.all());
        return all;
    }
}
