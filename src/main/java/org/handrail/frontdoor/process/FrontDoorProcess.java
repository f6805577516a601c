package org.handrail.frontdoor.process;

import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.casework.process.CaseVariables;
import org.handrail.partners.process.HelpVariables;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.triage.process.DecisionVariables;
import org.springframework.stereotype.Component;

/** The process that takes in a referral: its key, its start and the variables it may hold. */
@Component
public final class FrontDoorProcess implements ProcessVariables {

    public static final String KEY = "front-door";
    public static final String WORK_IS_LATE = "esc.sla";

    private final DecisionVariables decisions;

    FrontDoorProcess(DecisionVariables decisions) {
        this.decisions = decisions;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> all() {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>(FrontDoorVariables.OWN);
        all.add(CaseVariables.END_REASON);
        all.add(CaseVariables.SAFEGUARDING_OPEN);
        all.add(CaseVariables.SERVICE_ANSWER);
        all.addAll(CaseVariables.OF_LOOPS);
        all.addAll(HelpVariables.OF_CALLERS);
        all.addAll(decisions.all());
        return all;
    }

    /** As {@link #start}, for a referral whose sender has had our thanks. */
    public static void startAgain(RuntimeService engine, CaseReference reference, boolean safetyQuestionsAnswered) {
        engine.createProcessInstanceByKey(KEY)
                .businessKey(reference.toString())
                .setVariable(FrontDoorVariables.SAFETY_QUESTIONS_ANSWERED.name(), safetyQuestionsAnswered)
                .startBeforeActivity(FrontDoorStep.FIRST_DECISION)
                .execute();
    }

    /** Takes in the referral of a case. Everything up to the first tasks happens in the caller's transaction. */
    public static void start(RuntimeService engine, CaseReference reference, boolean safetyQuestionsAnswered) {
        engine.createProcessInstanceByKey(KEY)
                .businessKey(reference.toString())
                .setVariable(FrontDoorVariables.SAFETY_QUESTIONS_ANSWERED.name(), safetyQuestionsAnswered)
                .execute();
    }
}
