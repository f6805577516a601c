package org.handrail.triage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.handrail.triage.CheckedInputs;
import org.handrail.triage.CheckingInputs;
import org.handrail.triage.Recommending;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Recommends for a household that is described in the request, and keeps nothing. */
@RestController
@Tag(name = "Triage")
class RecommendationApi {

    private final CheckingInputs checking;
    private final AreaOfRequest areas;
    private final Recommending recommending;

    RecommendationApi(CheckingInputs checking, AreaOfRequest areas, Recommending recommending) {
        this.checking = checking;
        this.areas = areas;
        this.recommending = recommending;
    }

    @PostMapping("/api/triage/recommendation")
    @PreAuthorize("hasAnyRole('TRIAGE_OFFICER', 'POLICY_EDITOR', 'POLICY_APPROVER', 'AUDITOR', 'INSPECTOR')")
    @Operation(summary = "Recommend level, urgency, safety routes and pathways; nothing is stored")
    RecommendationAnswer recommend(@RequestBody RecommendationRequest request) {
        CheckedInputs checked = checking.check(request.needs(), request.strengths(), request.facts());
        List<FieldProblem> problems = new ArrayList<>(checked.problems());
        String area = areas.read(request.area(), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return RecommendationAnswer.of(recommending.recommend(area, checked.inputs()));
    }
}
