package org.handrail.frontdoor.web;

import static org.handrail.frontdoor.web.SafetyPages.CHILD;
import static org.handrail.frontdoor.web.SafetyPages.CHILD_CONCERN;
import static org.handrail.frontdoor.web.SafetyPages.UNKNOWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The coded facts of a draft. A box that is not ticked says nothing, so it is left out. An answer "not known" for which
 * the decision tables have no code is left out too, and then the safety questions count as not all answered.
 */
final class DraftFacts {

    private static final String PREFIX = "facts.";
    private static final List<String> YES_OR_NO = List.of("immediateDanger", "noSafePlaceTonight");
    private static final List<String> CODES = List.of("missing", "exploitation");
    private static final List<String> CODES_WITH_UNKNOWN =
            List.of("suicideRisk", "adultAbuseNeglect", "adultCareSupportNeeds", "adultUnableToProtect");
    private static final List<String> NUMBERS = List.of("dashCount", "daysToHomelessness", "attendancePct");
    private static final String YOUNG_CARER = "youngCarer";
    private static final List<String> TICKS = List.of("abuse", "other", "exploited", "urgent", "known");

    private final Answers answers;
    private final Set<String> asked;
    private final Ages ages;
    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    DraftFacts(Answers answers, Set<String> asked, Ages ages) {
        this.answers = answers;
        this.asked = asked;
        this.ages = ages;
    }

    Map<String, @Nullable Object> all() {
        YES_OR_NO.forEach(name -> put(name, yesOrNo(typed(name))));
        CODES.forEach(name -> put(name, typed(name).equals(UNKNOWN) ? "" : typed(name)));
        CODES_WITH_UNKNOWN.forEach(name -> put(name, typed(name)));
        NUMBERS.forEach(name -> put(name, number(typed(name))));
        TICKS.stream()
                .filter(this::isAsked)
                .flatMap(this::ticked)
                .forEach(name -> facts.put(name, name.equals(YOUNG_CARER) ? "YES" : true));
        children();
        if (anySafetyQuestionOpen()) {
            facts.put("safetyQuestionsAnswered", false);
        }
        return facts;
    }

    private void children() {
        boolean child = answers.has(CHILD, "YES") || ages.anyUnder18();
        boolean none = answers.has(CHILD, "NO") && !ages.anyUnder18();
        if (child || none) {
            facts.put("childOrUnbornInHousehold", child);
        }
        String concern = answers.has(CHILD, "YES") ? answers.text(CHILD_CONCERN) : none ? "NONE" : UNKNOWN;
        put("childConcern", concern);
        if (ages.anyUnder5()) {
            facts.put("childUnder5", true);
        }
        if (ages.anyUnder5() || ages.anyUnborn()) {
            facts.put("vulnerableMember", true);
        }
    }

    private boolean anySafetyQuestionOpen() {
        return answers.has(CHILD, "NO") && ages.anyUnder18()
                || Stream.of(Step.DANGER, Step.SAFETY)
                        .flatMap(step -> step.asked(answers))
                        .anyMatch(question -> DraftAsRequest.isOpen(answers, question));
    }

    /** What was ticked, without anything that the page does not offer. */
    private Stream<String> ticked(String name) {
        return answers.all(PREFIX + name).stream()
                .filter(value -> Step.question(PREFIX + name).wordsOf(value) != null);
    }

    private boolean isAsked(String name) {
        return asked.contains(PREFIX + name);
    }

    private String typed(String name) {
        return isAsked(name) ? answers.text(PREFIX + name).strip() : "";
    }

    private void put(String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            facts.put(name, value);
        }
    }

    private static @Nullable Boolean yesOrNo(String typed) {
        return switch (typed) {
            case "YES" -> true;
            case "NO" -> false;
            default -> null;
        };
    }

    /** A whole number, or the text as it is, so that the checks refuse it. */
    private static Object number(String typed) {
        return typed.matches("-?\\d{1,9}") ? Integer.valueOf(typed) : typed;
    }
}
