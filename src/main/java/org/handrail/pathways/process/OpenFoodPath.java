package org.handrail.pathways.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseFacts;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.pathways.HelpPaths;
import org.handrail.pathways.PathKind;
import org.handrail.pathways.PathStage;
import org.springframework.stereotype.Component;

/** Begins the food path: is food needed today, and is it the third time in six months? */
@Component("openFoodPath")
class OpenFoodPath implements JavaDelegate {

    private static final String EMERGENCY = "FOOD_EMERGENCY";
    private static final int LOOK_AGAIN = 3;

    private final PartnerReferrals referrals;
    private final HelpPaths paths;
    private final CaseFacts facts;

    OpenFoodPath(PartnerReferrals referrals, HelpPaths paths, CaseFacts facts) {
        this.referrals = referrals;
        this.paths = paths;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PartnerReferral taken = PathStep.take(execution, referrals);
        boolean today = taken.pathway().equals(EMERGENCY)
                || Boolean.TRUE.equals(PathStep.fact(facts, taken.reference(), "noFoodToday"));
        paths.open(taken, PathKind.FOOD, today ? PathStage.GETTING_FOOD : PathStage.FINDING_CAUSE, today);
        PathVariables.FOOD_TODAY.set(execution, today ? "NEEDED" : "NOT_NEEDED");
        PathVariables.FOOD_REVIEW.set(execution, today && paths.emergencies(taken.reference()) >= LOOK_AGAIN);
    }
}
