package org.handrail.triage.web;

import java.util.List;
import org.handrail.triage.Recommendation;
import org.handrail.triage.RecommendedPathway;
import org.handrail.triage.SafeguardingRoute;
import org.jspecify.annotations.Nullable;

/** What the tables of the front door recommend, and each evaluation that led to it. */
record RecommendationAnswer(
        @Nullable String area,
        List<SafeguardingRoute> routes,
        @Nullable String rag,
        @Nullable String holdOtherContact,
        @Nullable String humanReviewRole,
        @Nullable Integer level,
        @Nullable String response,
        @Nullable String assessment,
        @Nullable String urgency,
        @Nullable String triageWithin,
        @Nullable String firstContactWithin,
        @Nullable String assessmentWithin,
        @Nullable String escalateTo,
        List<RecommendedPathway> pathways,
        List<EvaluationAnswer> decisions) {

    static RecommendationAnswer of(Recommendation found) {
        return new RecommendationAnswer(
                found.area(),
                found.routes(),
                found.rag(),
                found.holdOtherContact(),
                found.humanReviewRole(),
                found.level(),
                found.response(),
                found.assessment(),
                found.urgency(),
                found.triageWithin(),
                found.firstContactWithin(),
                found.assessmentWithin(),
                found.escalateTo(),
                found.pathways(),
                found.evaluations().stream().map(EvaluationAnswer::of).toList());
    }
}
