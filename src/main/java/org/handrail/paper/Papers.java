package org.handrail.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.assessment.AssessmentSheet;
import org.handrail.assessment.AssessmentSheets;
import org.handrail.caserecord.CaseRecords;
import org.handrail.closure.ClosingSheets;
import org.handrail.people.Households;
import org.handrail.plan.ItemState;
import org.handrail.plan.PlanSheet;
import org.handrail.plan.PlanSheets;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/**
 * Gathers what stands on each paper. What one person told by themselves stays out, and so does what agencies said and how
 * safe everyone is: paper lies about where others of the household can read it. Members kept apart stay out for the same reason.
 */
@Component
class Papers {

    private static final Set<String> SHARED = Set.of("Home and family", "Our view together");

    private final AssessmentSheets assessments;
    private final PlanSheets plans;
    private final ClosingSheets closings;
    private final CaseRecords cases;
    private final Households households;

    Papers(
            AssessmentSheets assessments,
            PlanSheets plans,
            ClosingSheets closings,
            CaseRecords cases,
            Households households) {
        this.assessments = assessments;
        this.plans = plans;
        this.closings = closings;
        this.cases = cases;
        this.households = households;
    }

    /** The values of the paper's template; empty when there is no such paper for this case yet. */
    Optional<Map<String, Object>> of(CaseReference reference, Paper paper) {
        return households.forTheHousehold(() -> content(reference, paper));
    }

    private Optional<Map<String, Object>> content(CaseReference reference, Paper paper) {
        Optional<Map<String, Object>> content = switch (paper) {
            case ASSESSMENT ->
                assessments
                        .of(reference)
                        .map(Papers::parts)
                        .filter(parts -> !parts.isEmpty())
                        .map(parts -> Map.of("parts", parts));
            case PLAN -> plans.of(reference).map(plan -> Map.of("plan", plan, "steps", steps(plan)));
            case LETTER -> closings.letter(reference).map(sheet -> Map.of("closing", sheet.closing()));
        };
        return content.map(values -> {
            Map<String, Object> model = new HashMap<>(values);
            model.put("names", names(reference));
            model.put("title", paper.title());
            return model;
        });
    }

    private static List<AssessmentSheet.Part> parts(AssessmentSheet sheet) {
        return sheet.parts().stream()
                .filter(part -> !part.person() && SHARED.contains(part.title()))
                .toList();
    }

    private static List<PlanSheet.Step> steps(PlanSheet plan) {
        return plan.steps().stream()
                .filter(step -> step.state() != ItemState.STOPPED)
                .toList();
    }

    private String names(CaseReference reference) {
        return households.find(cases.get(reference).household()).stream()
                .flatMap(household -> household.membersForAll().stream())
                .map(member -> member.person().name().given())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
