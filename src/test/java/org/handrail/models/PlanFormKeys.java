package org.handrail.models;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the forms of a plan ask and show; it is too much for the list of all other forms. */
final class PlanFormKeys {

    private static final int STEPS = 6;
    private static final int OPEN = 12;
    private static final Set<String> NEEDS = Set.of(
            "food",
            "money",
            "employment",
            "health",
            "education",
            "housing",
            "isolation",
            "domesticAbuse",
            "substance",
            "parenting",
            "behaviour",
            "communitySafety");
    private static final Set<String> CHANGES = Set.of("BETTER", "SAME", "WORSE", "NOT_KNOWN");

    private PlanFormKeys() {}

    @SafeVarargs
    static Map<String, Set<String>> engineVariablesAnd(Map.Entry<String, Set<String>>... others) {
        Map<String, Set<String>> all = new HashMap<>(Map.of(
                "householdChanged", Set.of("YES", "NO"),
                "planDecision",
                        Set.of(
                                "CONTINUE",
                                "REVISE_PLAN",
                                "STEP_UP_CONSULT",
                                "STEP_UP_URGENT",
                                "STEP_DOWN",
                                "STEP_ACROSS",
                                "CLOSE"),
                "handoverAnswer", Set.of("ACCEPTED", "NOT_ACCEPTED"),
                "openHelp", Set.of("WAIT", "END")));
        Arrays.stream(others).forEach(other -> all.put(other.getKey(), other.getValue()));
        return Map.copyOf(all);
    }

    @SafeVarargs
    static Map<String, Set<String>> codesAnd(Map.Entry<String, Set<String>>... others) {
        Map<String, Set<String>> all = new HashMap<>();
        Set<String> needs = new HashSet<>(NEEDS);
        needs.add("other");
        numbered("plan_need", STEPS).forEach(key -> all.put(key, needs));
        numbered("review_step", OPEN).forEach(key -> all.put(key, Set.of("GOING_ON", "DONE", "STOPPED")));
        NEEDS.forEach(need -> all.put("review_need_" + need, CHANGES));
        all.put("review_update_change", CHANGES);
        all.put("review_worry", Set.of("YES", "NO"));
        all.put("plan_copy_way", Set.of("IN_PERSON", "POST", "EMAIL", "READ_OUT", "NOT_SAFE"));
        all.put("plan_old_lead", Set.of("LEAVES", "STAYS"));
        Arrays.stream(others).forEach(other -> all.put(other.getKey(), other.getValue()));
        all.put("review_override_reason", all.getOrDefault("override_reason", Set.of()));
        return Map.copyOf(all);
    }

    @SafeVarargs
    static Map<String, String> typedAnd(Map.Entry<String, String>... others) {
        Map<String, String> all = new HashMap<>();
        numbered("plan_more", STEPS).forEach(key -> all.put(key, "checkbox"));
        numbered("plan_by", STEPS).forEach(key -> all.put(key, "datetime"));
        numbered("plan_measure", STEPS).forEach(key -> all.put(key, "textfield"));
        Stream.of("plan_outcome", "plan_action")
                .flatMap(key -> numbered(key, STEPS))
                .forEach(key -> all.put(key, "textarea"));
        Stream.of("plan_place", "plan_meeting_time").forEach(key -> all.put(key, "textfield"));
        Stream.of("plan_scaling", "review_scaling").forEach(key -> all.put(key, "number"));
        all.put("plan_meeting_on", "datetime");
        Stream.of(
                        "plan_network",
                        "plan_came",
                        "plan_voice",
                        "plan_summary",
                        "plan_copy_words",
                        "review_update_words",
                        "review_family",
                        "review_voice",
                        "review_new_needs",
                        "review_decision",
                        "review_handover_to",
                        "review_handover_answer")
                .forEach(key -> all.put(key, "textarea"));
        Arrays.stream(others).forEach(other -> all.put(other.getKey(), other.getValue()));
        return Map.copyOf(all);
    }

    /** Keys and where their options come from, in pairs. */
    static Map<String, String> choicesAnd(String... others) {
        Map<String, String> all = new HashMap<>(Map.of(
                "plan_members", "plan_accounts",
                "plan_new_lead", "plan_accounts",
                "review_leaving", "plan_team"));
        numbered("plan_owner", STEPS).forEach(key -> all.put(key, "plan_owners"));
        for (int at = 0; at < others.length; at += 2) {
            all.put(others[at], others[at + 1]);
        }
        return Map.copyOf(all);
    }

    static Set<String> shownAnd(String... others) {
        return Stream.of(
                        Stream.of(
                                "view_plan",
                                "view_planMine",
                                "view_planMeeting",
                                "view_planSummary",
                                "view_planArrangement",
                                "view_planUpdates",
                                "view_planReview",
                                "view_planStep",
                                "view_planHandover",
                                "view_planTeam",
                                "recommendedStep"),
                        numbered("view_planOpen", OPEN),
                        numbered("view_planRoom", STEPS),
                        NEEDS.stream().map(need -> "view_planNeed_" + need),
                        Arrays.stream(others))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static Stream<String> numbered(String key, int upTo) {
        return IntStream.rangeClosed(1, upTo).mapToObj(number -> key + number);
    }
}
