package org.handrail.frontdoor.process;

import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.triage.process.DecisionVariables;
import org.springframework.stereotype.Component;

/** The process that takes in a referral: its key, its messages and the variables it may hold. */
@Component
public final class FrontDoorProcess implements ProcessVariables {

    public static final String KEY = "front-door";
    public static final String SAFEGUARDING_RAISED = "msg.safeguarding.raised";
    public static final String AGREEMENT_WITHDRAWN = "msg.agreement.withdrawn";
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
        all.addAll(FrontDoorVariables.OF_LOOPS);
        all.addAll(decisions.all());
        return all;
    }

    /** Takes in the referral of a case. Everything up to the first tasks happens in the caller's transaction. */
    public static void start(RuntimeService engine, CaseReference reference, boolean safetyQuestionsAnswered) {
        engine.createProcessInstanceByKey(KEY)
                .businessKey(reference.toString())
                .setVariable(FrontDoorVariables.SAFETY_QUESTIONS_ANSWERED.name(), safetyQuestionsAnswered)
                .execute();
    }

    /** Opens a task for the safeguarding team beside all other work. False when the front door's work is over. */
    public static boolean raiseConcern(RuntimeService engine, CaseReference reference) {
        return !engine.createMessageCorrelation(SAFEGUARDING_RAISED)
                .processInstanceBusinessKey(reference.toString())
                .correlateAllWithResult()
                .isEmpty();
    }

    /**
     * Ends the help because agreement was withdrawn or someone died or moved; safety is checked first. False when the
     * front door's work is over or is ending already.
     *
     * @param endReason a value of {@link FrontDoorVariables#END_REASON}
     * @param safeguardingOpen whether somebody is working to keep people safe; that work goes on
     */
    public static boolean endHelp(
            RuntimeService engine, CaseReference reference, String endReason, boolean safeguardingOpen) {
        return !engine.createMessageCorrelation(AGREEMENT_WITHDRAWN)
                .processInstanceBusinessKey(reference.toString())
                .setVariable(FrontDoorVariables.END_REASON.name(), endReason)
                .setVariable(FrontDoorVariables.SAFEGUARDING_OPEN.name(), safeguardingOpen)
                .correlateAllWithResult()
                .isEmpty();
    }
}
