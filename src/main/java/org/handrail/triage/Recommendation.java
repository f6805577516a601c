package org.handrail.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the decision tables recommend for one household, as far as they have run: a part that has not run is
 * {@code null} or empty. A person decides.
 *
 * @param area whose tables and settings were used
 * @param rag safety colour
 * @param level level of need, 1 to 4
 * @param triageWithin when triage must be done; for {@code RED} never later than the first safety route is due
 * @param evaluations the evaluations this is made from, in the order in which the tables run
 */
public record Recommendation(
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
        List<Evaluation> evaluations) {

    static final String ROUTES = "safeguarding-routes";
    static final String SCREEN = "safeguarding-screen";
    static final String LEVEL = "level-of-need";
    static final String URGENCY = "urgency-sla";
    static final String PATHWAYS = "pathways";

    private static final String LONGEST_LIMIT_WHEN_RED = "WH2";

    public Recommendation {
        routes = List.copyOf(routes);
        pathways = List.copyOf(pathways);
        evaluations = List.copyOf(evaluations);
    }

    /** Puts evaluations together by the rules of the tables: merged routes and pathways, the shortest limits. */
    static Recommendation from(Map<String, Evaluation> byKey) {
        List<SafeguardingRoute> routes =
                part(byKey, ROUTES).map(SafeguardingRoute::merged).orElse(List.of());
        Optional<Evaluation> screen = part(byKey, SCREEN);
        Optional<Evaluation> level = part(byKey, LEVEL);
        Optional<Evaluation> urgency = part(byKey, URGENCY);
        String rag = code(screen, "rag");
        return new Recommendation(
                area(byKey),
                routes,
                rag,
                code(screen, "holdOtherContact"),
                code(screen, "humanReviewRole"),
                level.map(found -> found.number("level")).orElse(null),
                code(level, "response"),
                code(level, "assessment"),
                code(urgency, "urgency"),
                triageWithin(code(urgency, "triageWithin"), rag, routes),
                code(urgency, "firstContactWithin"),
                code(urgency, "assessmentWithin"),
                code(urgency, "escalateTo"),
                part(byKey, PATHWAYS).map(RecommendedPathway::merged).orElse(List.of()),
                Stream.of(ROUTES, SCREEN, LEVEL, URGENCY, PATHWAYS)
                        .flatMap(key -> part(byKey, key).stream())
                        .toList());
    }

    /** The codes of the routes. */
    public List<String> routeCodes() {
        return routes.stream().map(SafeguardingRoute::route).toList();
    }

    /** The shortest limit of the routes, {@code NONE} when there is no route. */
    public String shortestRouteDue() {
        return routes.isEmpty()
                ? "NONE"
                : ShortestLimit.of(
                        routes.stream().map(SafeguardingRoute::dueWithin).toList());
    }

    /** What later tables may take from this. */
    Findings findings() {
        return Findings.NONE.withRoutes(routeCodes()).withRag(rag).withLevel(level);
    }

    private static @Nullable String triageWithin(
            @Nullable String byTable, @Nullable String rag, List<SafeguardingRoute> routes) {
        if (byTable == null || !"RED".equals(rag)) {
            return byTable;
        }
        return ShortestLimit.of(Stream.concat(
                        Stream.of(LONGEST_LIMIT_WHEN_RED, byTable),
                        routes.stream().map(SafeguardingRoute::dueWithin))
                .toList());
    }

    private static @Nullable String area(Map<String, Evaluation> byKey) {
        return byKey.values().stream().map(Evaluation::area).findFirst().orElse(null);
    }

    private static Optional<Evaluation> part(Map<String, Evaluation> byKey, String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private static @Nullable String code(Optional<Evaluation> part, String output) {
        return part.map(found -> found.code(output)).orElse(null);
    }
}
