package org.handrail.triage.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about a household: scores of needs and strengths, 0 to 4 or null, and facts by name. */
record RecommendationRequest(
        @Nullable String area,
        @Nullable Map<String, @Nullable Object> needs,
        @Nullable Map<String, @Nullable Object> strengths,
        @Nullable Map<String, @Nullable Object> facts) {}
