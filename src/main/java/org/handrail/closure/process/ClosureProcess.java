package org.handrail.closure.process;

import java.util.LinkedHashSet;
import java.util.Set;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.triage.process.DecisionVariables;
import org.springframework.stereotype.Component;

/** The process that ends help and looks later whether the change lasts: its key and the variables it may hold. */
@Component
public final class ClosureProcess implements ProcessVariables {

    public static final String KEY = "closure-and-sustain";

    private final DecisionVariables decisions;

    ClosureProcess(DecisionVariables decisions) {
        this.decisions = decisions;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> all() {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>(ClosureVariables.OWN);
        all.add(CaseVariables.END_REASON);
        all.add(CaseVariables.SAFEGUARDING_OPEN);
        all.add(CaseVariables.LEAD_TEAM);
        all.add(CaseVariables.LEAD_PRACTITIONER);
        all.add(CaseVariables.CLOSE_REASON);
        all.addAll(decisions.all());
        return all;
    }
}
