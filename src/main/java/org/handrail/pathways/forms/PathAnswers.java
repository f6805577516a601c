package org.handrail.pathways.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.handrail.pathways.EntryKind;
import org.jspecify.annotations.Nullable;

/** Which answer of a form becomes which entry, and in which words. */
final class PathAnswers {

    private static final Map<String, String> RIGHTS = Map.of(
            "HAVE_IT", "They have it",
            "APPLIED", "Applied for",
            "NOT_FOR_THEM", "Not for them",
            "NOT_WANTED", "Not wanted");

    private static final Map<String, Map<String, String>> LABELS = Map.of(
            "food_cause",
            Map.of(
                    "INCOME", "Too little money comes in",
                    "BENEFIT_DELAY", "A benefit is late or was stopped",
                    "DEBT", "Debts eat up the money",
                    "COOKING", "It is hard to cook at home",
                    "SHOPPING", "It is hard to get to shops",
                    "HEALTH", "Somebody’s health",
                    "OTHER", "Something else"),
            "food_healthy_start",
            RIGHTS,
            "food_school_meals",
            RIGHTS,
            "food_holiday",
            RIGHTS,
            "food_pantry",
            RIGHTS,
            "housing_review",
            Map.of(
                    "ASKED", "They asked for a review, with our help",
                    "THINKING", "They know, and are thinking about it",
                    "NOT_WANTED", "They know, and do not want one"),
            "housing_landlord",
            Map.of(
                    "SPOKEN_TO", "We spoke to the landlord; the family agreed",
                    "NOT_AGREED", "The family does not want us to",
                    "NOT_NEEDED", "Not needed"));

    private static final Map<String, EntryKind> KINDS = kinds();

    private PathAnswers() {}

    private static Map<String, EntryKind> kinds() {
        Map<String, EntryKind> kinds = new LinkedHashMap<>();
        kinds.put("food_payment", EntryKind.FOOD_PAYMENT);
        kinds.put("food_cause", EntryKind.FOOD_CAUSE);
        kinds.put("food_healthy_start", EntryKind.HEALTHY_START);
        kinds.put("food_school_meals", EntryKind.SCHOOL_MEALS);
        kinds.put("food_holiday", EntryKind.HOLIDAY_FOOD);
        kinds.put("food_pantry", EntryKind.PANTRY);
        kinds.put("food_lasts", EntryKind.WHAT_LASTS);
        kinds.put("housing_place", EntryKind.PLACE_TONIGHT);
        kinds.put("housing_called", EntryKind.CALLED_HOUSING);
        kinds.put("housing_contacted", EntryKind.CONTACT_BY_HOUSING);
        kinds.put("housing_family_steps", EntryKind.FAMILY_STEPS);
        kinds.put("housing_council_steps", EntryKind.COUNCIL_STEPS);
        kinds.put("housing_check", EntryKind.CHECK);
        kinds.put("housing_ended_why", EntryKind.DUTY_ENDED_WHY);
        kinds.put("housing_review", EntryKind.REVIEW);
        kinds.put("housing_landlord", EntryKind.LANDLORD);
        kinds.put("housing_repairs", EntryKind.REPAIRS);
        kinds.put("housing_arrears", EntryKind.ARREARS);
        return kinds;
    }

    static Map<EntryKind, String> of(Map<String, @Nullable Object> values) {
        Map<EntryKind, String> answered = new LinkedHashMap<>();
        KINDS.forEach((key, kind) -> {
            Object typed = values.get(key);
            if (typed != null) {
                String text = typed.toString();
                answered.put(kind, LABELS.getOrDefault(key, Map.of()).getOrDefault(text, text));
            }
        });
        return answered;
    }
}
