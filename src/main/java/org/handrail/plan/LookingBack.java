package org.handrail.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseValues;
import org.handrail.caserecord.Fact;
import org.handrail.caserecord.KnownValue;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.Source;
import org.handrail.caserecord.Told;
import org.handrail.platform.CaseReference;
import org.handrail.triage.Evaluation;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out from reviews, scores and safety screens what the tables of the plan ask, so that nobody counts by hand. */
@Component
public class LookingBack {

    private static final String PHASE = "phase";
    private static final String ROUTES = "safeguarding-routes";
    private static final int HIGH = 2;
    private static final Set<String> NO_PROGRESS = Set.of("NONE", "WORSE");

    private final CaseFacts facts;
    private final PlanReviews reviews;
    private final PlanItems items;
    private final Evaluations evaluations;
    private final PlanPen pen;

    LookingBack(CaseFacts facts, PlanReviews reviews, PlanItems items, Evaluations evaluations, PlanPen pen) {
        this.facts = facts;
        this.reviews = reviews;
        this.items = items;
        this.evaluations = evaluations;
        this.pen = pen;
    }

    /** A new plan begins with its first review, also in a case that had a plan before. */
    @Transactional
    public void begin(CaseReference reference) {
        if (facts.today(reference).facts().containsKey(PHASE)) {
            tell(reference, Map.of(PHASE, Fact.of("FIRST")));
        }
    }

    /** After a review; says whether the newest safety screen found a route that the one before did not. */
    @Transactional
    public boolean measure(CaseReference reference) {
        CaseValues today = facts.today(reference);
        reviews.progress(reference, code(today, "goalProgress"));
        boolean newRoute = newRoute(reference);
        tell(
                reference,
                Map.of(
                        PHASE,
                        Fact.of("ONGOING"),
                        "openNeedsAtLeast2",
                        Fact.of(openNeeds(reference, today)),
                        "reviewsWithoutProgress",
                        Fact.of(withoutProgress(reference)),
                        "newSafeguardingRoute",
                        Fact.of(newRoute)));
        return newRoute;
    }

    /** Needs of the plan that still score 2 or more. A need that nobody has scored is not counted. */
    private int openNeeds(CaseReference reference, CaseValues today) {
        Set<LifeDomain> needs = items.of(reference).stream()
                .flatMap(item -> LifeDomain.of(item.words().need()).stream())
                .collect(Collectors.toSet());
        return (int) needs.stream()
                .map(today.needs()::get)
                .filter(Objects::nonNull)
                .map(known -> known.answer().value())
                .filter(score -> score != null && score >= HIGH)
                .count();
    }

    /** The last reviews in a row at which nothing was better; one where it was not known breaks no row. */
    private int withoutProgress(CaseReference reference) {
        List<String> known = reviews.of(reference).stream()
                .map(PlanReview::progress)
                .filter(progress -> progress != null && !progress.equals("UNKNOWN"))
                .map(Objects::requireNonNull)
                .toList();
        int row = 0;
        for (String progress : known) {
            row = NO_PROGRESS.contains(progress) ? row + 1 : 0;
        }
        return row;
    }

    private boolean newRoute(CaseReference reference) {
        List<Set<Object>> runs = evaluations.all(reference).stream()
                .map(KeptEvaluation::evaluation)
                .filter(run -> run.decision().equals(ROUTES))
                .map(LookingBack::routes)
                .toList();
        if (runs.isEmpty()) {
            return false;
        }
        Set<Object> found = new HashSet<>(runs.get(runs.size() - 1));
        if (runs.size() > 1) {
            found.removeAll(runs.get(runs.size() - 2));
        }
        return !found.isEmpty();
    }

    private static Set<Object> routes(Evaluation run) {
        return run.outputs().stream()
                .map(outputs -> outputs.get("route"))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private void tell(CaseReference reference, Map<String, Fact> found) {
        facts.record(reference, new Told(Map.of(), Map.of(), found, Source.SYSTEM, pen.today()));
    }

    private static @Nullable String code(CaseValues today, String name) {
        KnownValue<Fact> known = today.facts().get(name);
        Object value = known == null ? null : known.answer().value();
        return value == null ? null : value.toString();
    }
}
