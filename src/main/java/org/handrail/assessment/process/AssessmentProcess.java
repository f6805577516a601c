package org.handrail.assessment.process;

import java.util.LinkedHashSet;
import java.util.Set;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.triage.process.DecisionVariables;
import org.springframework.stereotype.Component;

/** The process in which a household is assessed: its key and the variables it may hold. */
@Component
public final class AssessmentProcess implements ProcessVariables {

    public static final String KEY = "household-assessment";

    private final DecisionVariables decisions;

    AssessmentProcess(DecisionVariables decisions) {
        this.decisions = decisions;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> all() {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>(AssessmentVariables.OWN);
        all.add(CaseVariables.END_REASON);
        all.add(CaseVariables.SAFEGUARDING_OPEN);
        all.add(CaseVariables.SERVICE_ANSWER);
        all.add(CaseVariables.LEAD_TEAM);
        all.add(CaseVariables.LEAD_PRACTITIONER);
        all.addAll(CaseVariables.OF_LOOPS);
        all.addAll(decisions.all());
        return all;
    }
}
