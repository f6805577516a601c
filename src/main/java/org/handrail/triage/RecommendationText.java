package org.handrail.triage;

import java.util.List;

/**
 * A recommendation in plain English, for forms and pages. What is not known yet says so.
 *
 * @param holdOtherContact whether letters, calls and texts must wait
 * @param firstContactWithin when the family must hear from us
 */
public record RecommendationText(
        Answer safety,
        String holdOtherContact,
        String reviewBy,
        List<RouteText> routes,
        Answer level,
        String response,
        String assessment,
        Answer urgency,
        String triageWithin,
        String firstContactWithin,
        String assessmentWithin,
        String escalateTo,
        List<PathwayText> pathways) {

    /** What a table says, and why. */
    public record Answer(String text, List<String> reasons) {}

    /** One way to keep someone safe. */
    public record RouteText(String name, String lead, String dueWithin, String agreement, List<String> reasons) {}

    /** One kind of help. */
    public record PathwayText(String name, String domain, List<String> reasons) {}
}
