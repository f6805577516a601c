package org.handrail.triage;

import static org.handrail.triage.Recommendation.LEVEL;
import static org.handrail.triage.Recommendation.PATHWAYS;
import static org.handrail.triage.Recommendation.ROUTES;
import static org.handrail.triage.Recommendation.SCREEN;
import static org.handrail.triage.Recommendation.URGENCY;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handrail.platform.time.TimeLimit;
import org.handrail.triage.RecommendationText.Answer;
import org.handrail.triage.RecommendationText.PathwayText;
import org.handrail.triage.RecommendationText.RouteText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a recommendation in plain English, by the labels of {@code triage/codes.csv} and {@code triage/levels.csv}. */
@Component
public class RecommendationWords {

    private static final String NOT_KNOWN = "Not known yet";

    private final Codes codes;
    private final Map<String, String> levels;

    RecommendationWords(Codes codes) {
        this.codes = codes;
        this.levels = PackagedCsv.read("levels.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.getField("level"), row -> row.getField("label")));
    }

    /** A level with its name: "Level 3: Joined-up help with one lead worker". */
    public String level(@Nullable Integer level) {
        if (level == null) {
            return NOT_KNOWN;
        }
        String label = levels.get(level.toString());
        return label == null ? "Level " + level : "Level " + level + ": " + label;
    }

    /** The label of a code; a time limit without a label in its own words. */
    public String label(String table, String output, @Nullable String code) {
        if (code == null) {
            return NOT_KNOWN;
        }
        String label = codes.of(table, output).get(code);
        if (label != null) {
            return label;
        }
        return TimeLimit.isLimit(code) ? TimeLimit.parse(code).words() : code;
    }

    /** The whole recommendation. */
    public RecommendationText of(Recommendation found) {
        return new RecommendationText(
                new Answer(label(SCREEN, "rag", found.rag()), reasons(found, SCREEN)),
                label(SCREEN, "holdOtherContact", found.holdOtherContact()),
                label(SCREEN, "humanReviewRole", found.humanReviewRole()),
                found.routes().stream().map(this::route).toList(),
                new Answer(level(found.level()), reasons(found, LEVEL)),
                label(LEVEL, "response", found.response()),
                label(LEVEL, "assessment", found.assessment()),
                new Answer(label(URGENCY, "urgency", found.urgency()), reasons(found, URGENCY)),
                label(URGENCY, "triageWithin", found.triageWithin()),
                label(URGENCY, "firstContactWithin", found.firstContactWithin()),
                label(URGENCY, "assessmentWithin", found.assessmentWithin()),
                label(URGENCY, "escalateTo", found.escalateTo()),
                found.pathways().stream().map(this::pathway).toList());
    }

    private RouteText route(SafeguardingRoute route) {
        return new RouteText(
                label(ROUTES, "route", route.route()),
                label(ROUTES, "leadRole", route.leadRole()),
                label(ROUTES, "dueWithin", route.dueWithin()),
                label(ROUTES, "withoutAgreement", route.withoutAgreement()),
                route.reasons());
    }

    private PathwayText pathway(RecommendedPathway pathway) {
        return new PathwayText(
                label(PATHWAYS, "pathway", pathway.pathway()),
                label(PATHWAYS, "domain", pathway.domain()),
                pathway.reasons());
    }

    private static List<String> reasons(Recommendation found, String decision) {
        return found.evaluations().stream()
                .filter(evaluation -> evaluation.decision().equals(decision))
                .flatMap(evaluation -> evaluation.reasons().stream())
                .toList();
    }
}
