package org.handrail.triage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.platform.engine.decision.MatchedRule;

/**
 * One kind of help, with every reason that speaks for it.
 *
 * @param priority 1 first; the lowest of the matching rows
 */
public record RecommendedPathway(String pathway, String domain, int priority, List<String> reasons) {

    private static final Comparator<RecommendedPathway> MOST_PRESSING_FIRST =
            Comparator.comparingInt(RecommendedPathway::priority).thenComparing(RecommendedPathway::pathway);

    public RecommendedPathway {
        reasons = List.copyOf(reasons);
    }

    /** One entry for each pathway, by priority and then by code: the table promises no order. */
    static List<RecommendedPathway> merged(Evaluation pathways) {
        Map<String, RecommendedPathway> merged = new LinkedHashMap<>();
        pathways.matched().forEach(rule -> {
            RecommendedPathway found = of(rule);
            merged.merge(found.pathway(), found, RecommendedPathway::and);
        });
        return merged.values().stream().sorted(MOST_PRESSING_FIRST).toList();
    }

    private static RecommendedPathway of(MatchedRule rule) {
        return new RecommendedPathway(
                RowOutputs.code(rule, "pathway"),
                RowOutputs.code(rule, "domain"),
                RowOutputs.number(rule, "priority"),
                List.of(rule.annotation()));
    }

    private RecommendedPathway and(RecommendedPathway other) {
        return new RecommendedPathway(
                pathway,
                domain,
                Math.min(priority, other.priority),
                Stream.concat(reasons.stream(), other.reasons.stream())
                        .distinct()
                        .toList());
    }
}
