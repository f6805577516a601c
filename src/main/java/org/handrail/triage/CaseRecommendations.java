package org.handrail.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Reads back what the tables recommend for a case, from the evaluations on its record. */
@Component
public class CaseRecommendations {

    private final Evaluations evaluations;
    private final Overrides overrides;

    CaseRecommendations(Evaluations evaluations, Overrides overrides) {
        this.evaluations = evaluations;
        this.overrides = overrides;
    }

    /** The current recommendation; its parts are empty as long as their tables have not run for the case. */
    public CaseRecommendation of(CaseReference reference) {
        Map<String, KeptEvaluation> latest = evaluations.latest(reference);
        Optional<RecordedOverride> override =
                Optional.ofNullable(latest.get(Recommendation.LEVEL)).flatMap(kept -> overrides.latest(kept.id()));
        return CaseRecommendation.of(List.copyOf(latest.values()), override);
    }
}
