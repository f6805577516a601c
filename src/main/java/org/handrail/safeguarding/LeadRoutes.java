package org.handrail.safeguarding;

import java.util.List;
import java.util.Set;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.KnownValue;
import org.handrail.platform.CaseReference;
import org.handrail.triage.CaseRecommendations;
import org.handrail.triage.SafeguardingRoute;
import org.springframework.stereotype.Component;

/** Which service should be asked to lead for a family, when people agreed that one which acts by law should. */
@Component
public class LeadRoutes {

    private static final Set<String> LEAD =
            Set.of("CHILDREN_MASH_S47", "CHILDREN_MASH", "FGM_FORCED_MARRIAGE_MASH", "ADULT_S42");

    /** A service that was asked for advice has the family before it already. */
    private static final Set<String> ADVISE = Set.of("CHILDREN_MASH_CONSULT", "ADULT_CONSULT");

    private static final SafeguardingRoute CHILDREN =
            new SafeguardingRoute("CHILDREN_MASH", "MASH_SOCIAL_WORKER", "M240", "ASK_UNLESS_UNSAFE", List.of());
    private static final SafeguardingRoute ADULTS =
            new SafeguardingRoute("ADULT_CONSULT", "ADULT_MASH", "M480", "NO", List.of());

    private final CaseRecommendations recommendations;
    private final CaseFacts facts;

    LeadRoutes(CaseRecommendations recommendations, CaseFacts facts) {
        this.recommendations = recommendations;
        this.facts = facts;
    }

    /** Whether the service at the end of this route could lead for a family. */
    static boolean leads(String route) {
        return LEAD.contains(route) || ADVISE.contains(route);
    }

    /**
     * The routes that the table found to a service that leads. Where it found none: the children's service, or that for
     * adults when somebody has said that no child lives there or is expected.
     */
    public List<SafeguardingRoute> toAsk(CaseReference reference) {
        List<SafeguardingRoute> found = recommendations.of(reference).recommended().routes().stream()
                .filter(route -> LEAD.contains(route.route()))
                .toList();
        return found.isEmpty() ? List.of(adultsOnly(reference) ? ADULTS : CHILDREN) : found;
    }

    private boolean adultsOnly(CaseReference reference) {
        return facts.today(reference)
                .fact("childOrUnbornInHousehold")
                .map(KnownValue::answer)
                .filter(answer -> answer.known() && Boolean.FALSE.equals(answer.value()))
                .isPresent();
    }
}
