package org.handrail.pathways.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.handrail.partners.Choices;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.PartnerServices;
import org.handrail.partners.ReferralOfTask;
import org.handrail.pathways.HelpPath;
import org.handrail.pathways.HelpPaths;
import org.handrail.pathways.PathEntries;
import org.handrail.pathways.PathStage;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Food and housing in forms. Every answer becomes an entry of the path; what housing may know is kept as agreed. */
@Component
class PathFields implements FormValues {

    private static final String HOUSING_OPTIONS = "HOUSING_OPTIONS";
    private static final String MONEY_HELP = "INCOME_MAXIMISATION";
    private static final String FOOD_THERE = "foodThere";

    private final PartnerReferrals referrals;
    private final PartnerServices services;
    private final Choices choices;
    private final ReferralOfTask tasks;
    private final HelpPaths paths;
    private final PathEntries entries;
    private final Map<String, BiFunction<TaskAtHand, Optional<HelpPath>, String>> words;

    PathFields(
            PartnerReferrals referrals,
            PartnerServices services,
            Choices choices,
            ReferralOfTask tasks,
            HelpPaths paths,
            PathEntries entries,
            PathWords say) {
        this.referrals = referrals;
        this.services = services;
        this.choices = choices;
        this.tasks = tasks;
        this.paths = paths;
        this.entries = entries;
        this.words = Map.of(
                "view_food_payment", (task, path) -> say.eligibility(task.caseReference(), "CRISIS_PAYMENT"),
                "view_food_times", (task, path) -> say.times(task.caseReference()),
                "view_food_story", (task, path) -> path.map(say::story).orElse(""),
                "view_housing_duty", (task, path) -> say.eligibility(task.caseReference(), "HOUSING_PREVENTION"),
                "view_housing_safety", (task, path) -> say.abuse(task.caseReference()),
                "view_housing_facts", (task, path) -> path.map(say::facts).orElse(""),
                "view_housing_story", (task, path) -> path.map(say::story).orElse(""),
                "view_housing_lastDay", (task, path) -> say.lastDayForReview());
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("food_")
                || key.startsWith("housing_")
                || words.containsKey(key)
                || key.equals(FOOD_THERE);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        if (keys.contains("housing_services")) {
            shown.put("housing_services", housingServices());
        }
        if (keys.stream().anyMatch(words::containsKey)) {
            Optional<HelpPath> path = path(task);
            words.forEach((key, saying) -> {
                if (keys.contains(key)) {
                    shown.put(key, saying.apply(task, path));
                }
            });
        }
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        if (values.values().stream().noneMatch(value -> value != null)) {
            return;
        }
        HelpPath path = path(task).orElseThrow(() -> new IllegalStateException("The task belongs to no path."));
        PathAnswers.of(values).forEach((kind, words) -> entries.add(path, kind, words));
        if ("YES".equals(values.get("food_money_help"))) {
            referrals.choose(path.reference(), List.of(MONEY_HELP));
        }
        if ("YES".equals(values.get(FOOD_THERE))) {
            paths.reach(path.referral(), PathStage.FINDING_CAUSE);
        }
        if (values.get("housing_service") instanceof String service) {
            choices.choose(path.referral(), List.of(service));
            referrals.tell(
                    path.referral(),
                    true,
                    "Contact: " + values.get("housing_contact") + "\nReason: " + values.get("housing_reason"));
        }
    }

    private Optional<HelpPath> path(TaskAtHand task) {
        return tasks.of(task.id()).map(referrals::get).map(PartnerReferral::id).flatMap(paths::find);
    }

    private List<Map<String, String>> housingServices() {
        return services.all().stream()
                .filter(service -> service.partnerType().equals(HOUSING_OPTIONS))
                .map(service -> Map.of("value", service.code(), "label", service.name()))
                .toList();
    }
}
