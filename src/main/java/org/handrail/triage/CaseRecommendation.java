package org.handrail.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the tables recommend for a case now, and the level a person agreed instead.
 *
 * @param recommended from the newest evaluation of each table
 * @param levelOverride the override of the newest level, if a person decided otherwise
 * @param evaluations the newest evaluation of each table, also of those that run later in a case
 */
public record CaseRecommendation(
        Recommendation recommended, Optional<RecordedOverride> levelOverride, List<KeptEvaluation> evaluations) {

    public CaseRecommendation {
        evaluations = List.copyOf(evaluations);
    }

    /** From the newest evaluation of each table, in the order in which they ran. */
    static CaseRecommendation of(List<KeptEvaluation> evaluations, Optional<RecordedOverride> levelOverride) {
        Map<String, Evaluation> byKey = new LinkedHashMap<>();
        evaluations.forEach(kept -> byKey.put(kept.evaluation().decision(), kept.evaluation()));
        return new CaseRecommendation(Recommendation.from(byKey), levelOverride, evaluations);
    }

    /** The same once this table has run again; a level that a person agreed counts until the level's table runs. */
    CaseRecommendation with(KeptEvaluation newest) {
        String decision = newest.evaluation().decision();
        List<KeptEvaluation> all = new ArrayList<>(evaluations);
        all.removeIf(kept -> kept.evaluation().decision().equals(decision));
        all.add(newest);
        return of(all, decision.equals(Recommendation.LEVEL) ? Optional.empty() : levelOverride);
    }

    /** The level that counts: the one a person agreed, else the one recommended, {@code null} before either. */
    public @Nullable Integer level() {
        return levelOverride.map(RecordedOverride::value).map(Integer::valueOf).orElseGet(recommended::level);
    }

    /** The newest evaluation of one table, if it has run for the case. */
    public Optional<KeptEvaluation> of(String decision) {
        return evaluations.stream()
                .filter(kept -> kept.evaluation().decision().equals(decision))
                .findFirst();
    }

    /** The ids of the evaluations, to note that somebody saw them. */
    public List<UUID> evaluationIds() {
        return evaluations.stream().map(KeptEvaluation::id).toList();
    }

    Findings findings() {
        return recommended.findings().withLevel(level());
    }
}
