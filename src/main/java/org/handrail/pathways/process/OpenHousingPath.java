package org.handrail.pathways.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseFacts;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.pathways.HelpPaths;
import org.handrail.pathways.PathKind;
import org.handrail.pathways.PathStage;
import org.springframework.stereotype.Component;

/**
 * Begins the housing path: is a safe place needed tonight, or may the home be lost within 56 days (Housing Act 1996 s.175;
 * a valid section 8 notice that ends within them counts)?
 */
@Component("openHousingPath")
class OpenHousingPath implements JavaDelegate {

    private static final int DAYS = 56;
    private static final String TONIGHT = "HOUSING_RELIEF_TONIGHT";
    private static final Set<String> HOME_IS_LOST = Set.of("HOUSING_RELIEF", TONIGHT);

    private final PartnerReferrals referrals;
    private final HelpPaths paths;
    private final CaseFacts facts;

    OpenHousingPath(PartnerReferrals referrals, HelpPaths paths, CaseFacts facts) {
        this.referrals = referrals;
        this.paths = paths;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PartnerReferral taken = PathStep.take(execution, referrals);
        String threat = threat(taken);
        paths.open(
                taken,
                PathKind.HOUSING,
                threat.equals("NOT_SOON") ? PathStage.KEEPING_HOME : PathStage.AGREEING,
                threat.equals("TONIGHT"));
        PathVariables.HOME_THREAT.set(execution, threat);
    }

    private String threat(PartnerReferral taken) {
        if (taken.pathway().equals(TONIGHT)
                || Boolean.TRUE.equals(PathStep.fact(facts, taken.reference(), "noSafePlaceTonight"))) {
            return "TONIGHT";
        }
        boolean soon = PathStep.fact(facts, taken.reference(), "daysToHomelessness") instanceof Number days
                && days.intValue() <= DAYS;
        return soon || HOME_IS_LOST.contains(taken.pathway()) ? "WITHIN_WEEKS" : "NOT_SOON";
    }
}
