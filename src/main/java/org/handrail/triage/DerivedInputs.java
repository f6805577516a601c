package org.handrail.triage;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out every derived input, each as the column {@code derivation} of {@code triage/inputs.csv} says. No other class
 * does this for any caller: intake, the interface for partners, the processes and the replay all come here.
 */
final class DerivedInputs {

    private static final List<String> STOP_ROUTES =
            List.of("EMERGENCY_999", "MH_CRISIS", "CHILDREN_MASH_S47", "FGM_FORCED_MARRIAGE_MASH");
    private static final List<String> LEAD_ROUTES = List.of("MARAC", "ADULT_S42", "CHILDREN_MASH");
    private static final List<String> STATUTORY_ROUTES =
            List.of("EMERGENCY_999", "CHILDREN_MASH_S47", "CHILDREN_MASH", "FGM_FORCED_MARRIAGE_MASH", "ADULT_S42");
    private static final List<String> ABUSE_ROUTES = List.of("MARAC", "DA_OUTREACH");
    private static final List<String> CHILD_DOMAINS =
            List.of("health", "education", "substance", "parenting", "behaviour", "domesticAbuse");
    private static final List<String> SAFETY_ANSWERS = List.of("suicideRisk", "childConcern", "adultAbuseNeglect");
    private static final int CRISIS = 4;
    private static final int MODERATE = 2;
    private static final int DAYS_OF_PREVENTION_DUTY = 56;

    private final List<String> needs;
    private final Map<String, @Nullable Object> given;
    private final Findings found;

    /**
     * @param needs the names of the twelve needs, in the order that breaks a tie
     * @param given needs, facts and settings by name, defaults filled
     */
    DerivedInputs(List<String> needs, Map<String, @Nullable Object> given, Findings found) {
        this.needs = needs;
        this.given = given;
        this.found = found;
    }

    /** Every derived input by name. */
    Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> derived = new LinkedHashMap<>();
        derived.put("routes", found.routes());
        derived.put("redStopRoute", foundAnyOf(STOP_ROUTES));
        derived.put("redLeadRoute", foundAnyOf(LEAD_ROUTES));
        derived.put("anyRoute", !found.routes().isEmpty());
        derived.put("safetyQuestionsAnswered", safetyQuestionsAnswered());
        derived.put("statutoryRoute", foundAnyOf(STATUTORY_ROUTES));
        derived.put("childGraveNeed", childGraveNeed());
        derived.put("maxNeed", highest(needs).orElse(null));
        derived.put("domainsAtLeast2", (int)
                scores(needs).filter(score -> score >= MODERATE).count());
        derived.put("childDomainMax", withChild() ? highest(CHILD_DOMAINS).orElse(0) : 0);
        derived.put("domesticAbuseWithChild", withChild() ? Objects.requireNonNullElse(number("domesticAbuse"), 0) : 0);
        derived.put("rag", found.rag());
        derived.put("level", found.level());
        derived.put("pathway", found.pathway());
        derived.put("threatened56", atMost("daysToHomelessness", DAYS_OF_PREVENTION_DUTY));
        derived.put("dependentChildOrExpecting", withChild());
        derived.put("sharingPermission", Objects.requireNonNullElse(found.permit(), "ASK_FIRST"));
        derived.put("daInHousehold", atLeast("domesticAbuse", 1) || foundAnyOf(ABUSE_ROUTES));
        derived.put("mainDomain", mainDomain());
        derived.put("adultOnlyHousehold", !withChild());
        return derived;
    }

    /** The lowest known strength where the need is 2 or more, or nothing when none is known. */
    static Optional<Integer> minStrengthInHighNeed(Map<String, Integer> needs, Map<String, Integer> strengths) {
        return needs.entrySet().stream()
                .filter(need -> need.getValue() >= MODERATE)
                .flatMap(need -> Stream.ofNullable(strengths.get(need.getKey())))
                .min(Integer::compare);
    }

    private boolean safetyQuestionsAnswered() {
        return yes("safetyQuestionsAnswered") && SAFETY_ANSWERS.stream().noneMatch(answer -> is(answer, "UNKNOWN"));
    }

    private boolean childGraveNeed() {
        return withChild()
                && (is("suicideRisk", "PLAN_OR_INTENT")
                        || yes("harmByChild")
                        || inCrisis("childOwnHealth", "health")
                        || inCrisis("childOwnSubstance", "substance"));
    }

    private boolean inCrisis(String ofTheChild, String ofTheHousehold) {
        Integer own = number(ofTheChild);
        return Objects.equals(own == null ? number(ofTheHousehold) : own, CRISIS);
    }

    private String mainDomain() {
        int top = highest(needs).orElse(0);
        return needs.stream()
                .filter(need -> top > 0 && Objects.equals(number(need), top))
                .findFirst()
                .orElse("NONE");
    }

    private boolean foundAnyOf(Collection<String> routes) {
        return !Collections.disjoint(found.routes(), routes);
    }

    private boolean withChild() {
        return yes("childOrUnbornInHousehold");
    }

    private Optional<Integer> highest(List<String> names) {
        return scores(names).max(Integer::compare);
    }

    private Stream<Integer> scores(List<String> names) {
        return names.stream().flatMap(name -> Stream.ofNullable(number(name)));
    }

    private boolean atLeast(String name, int limit) {
        Integer value = number(name);
        return value != null && value >= limit;
    }

    private boolean atMost(String name, int limit) {
        Integer value = number(name);
        return value != null && value <= limit;
    }

    private @Nullable Integer number(String name) {
        return (Integer) given.get(name);
    }

    private boolean yes(String name) {
        return Boolean.TRUE.equals(given.get(name));
    }

    private boolean is(String name, String code) {
        return code.equals(given.get(name));
    }
}
