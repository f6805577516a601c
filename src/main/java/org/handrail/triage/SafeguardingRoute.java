package org.handrail.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.platform.engine.decision.MatchedRule;

/**
 * One way to keep someone safe, with every reason that leads to it.
 *
 * @param dueWithin the shortest limit of the matching rows
 * @param withoutAgreement the widest of the matching rows: {@code YES}, {@code ASK_UNLESS_UNSAFE} or {@code NO}
 */
public record SafeguardingRoute(
        String route, String leadRole, String dueWithin, String withoutAgreement, List<String> reasons) {

    private static final List<String> WIDEST_FIRST = List.of("YES", "ASK_UNLESS_UNSAFE", "NO");

    public SafeguardingRoute {
        reasons = List.copyOf(reasons);
    }

    /** One entry for each route, in the order in which the table found them. */
    static List<SafeguardingRoute> merged(Evaluation routes) {
        Map<String, SafeguardingRoute> merged = new LinkedHashMap<>();
        routes.matched().forEach(rule -> {
            SafeguardingRoute found = of(rule);
            merged.merge(found.route(), found, SafeguardingRoute::and);
        });
        return List.copyOf(merged.values());
    }

    private static SafeguardingRoute of(MatchedRule rule) {
        return new SafeguardingRoute(
                RowOutputs.code(rule, "route"),
                RowOutputs.code(rule, "leadRole"),
                RowOutputs.code(rule, "dueWithin"),
                RowOutputs.code(rule, "withoutAgreement"),
                List.of(rule.annotation()));
    }

    private SafeguardingRoute and(SafeguardingRoute other) {
        return new SafeguardingRoute(
                route,
                leadRole,
                ShortestLimit.of(dueWithin, other.dueWithin),
                rank(withoutAgreement) <= rank(other.withoutAgreement) ? withoutAgreement : other.withoutAgreement,
                Stream.concat(reasons.stream(), other.reasons.stream())
                        .distinct()
                        .toList());
    }

    private static int rank(String permission) {
        int rank = WIDEST_FIRST.indexOf(permission);
        return rank < 0 ? WIDEST_FIRST.size() : rank;
    }
}
