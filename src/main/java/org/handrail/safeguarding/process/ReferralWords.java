package org.handrail.safeguarding.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.platform.web.UkTime;
import org.handrail.safeguarding.ReferralEntries;
import org.handrail.safeguarding.ReferralEntry;
import org.handrail.safeguarding.StatutoryReferral;
import org.handrail.triage.CaseRecommendations;
import org.handrail.triage.RecommendationWords;
import org.handrail.triage.SafeguardingRoute;
import org.springframework.stereotype.Component;

/** The read-only words of forms about one referral: to whom and why, what was done so far, and what may be shared. */
@Component
class ReferralWords {

    static final Set<String> KEYS =
            Set.of("view_referral", "view_referralStory", "view_sharing", "view_emergencyRoute");

    private static final Set<String> EMERGENCY_ROUTES = Set.of("EMERGENCY_999", "MH_CRISIS");
    private static final String ROUTES = "safeguarding-routes";
    private static final String AGREED_BY_PEOPLE = "People agreed that a service which acts by law should lead.";
    private static final String SHARING = "information-sharing";

    private final ReferralsOfTasks tasks;
    private final ReferralEntries entries;
    private final CaseRecommendations recommendations;
    private final RecommendationWords labels;
    private final UkTime time;

    ReferralWords(
            ReferralsOfTasks tasks,
            ReferralEntries entries,
            CaseRecommendations recommendations,
            RecommendationWords labels,
            UkTime time) {
        this.tasks = tasks;
        this.entries = entries;
        this.recommendations = recommendations;
        this.labels = labels;
        this.time = time;
    }

    Optional<String> of(String key, String taskId, Optional<StatutoryReferral> referral) {
        return switch (key) {
            case "view_referral" -> referral.map(this::toWhomAndWhy);
            case "view_referralStory" -> referral.map(this::story);
            case "view_emergencyRoute" ->
                referral.filter(one -> EMERGENCY_ROUTES.contains(one.route())).map(one -> "Yes");
            case "view_sharing" -> sharing(taskId);
            default -> Optional.empty();
        };
    }

    private String toWhomAndWhy(StatutoryReferral referral) {
        String reasons = recommendations.of(referral.reference()).recommended().routes().stream()
                .filter(route -> route.route().equals(referral.route()))
                .map(SafeguardingRoute::reasons)
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
        return list(List.of(
                "**" + labels.label(ROUTES, "route", referral.route()) + "**. "
                        + (reasons.isEmpty() ? AGREED_BY_PEOPLE : reasons),
                "Who takes it: " + labels.label(ROUTES, "leadRole", referral.recipient()) + ".",
                labels.label(ROUTES, "dueWithin", referral.dueWithin()) + ": by " + time.at(referral.dueAt()) + ".",
                labels.label(ROUTES, "withoutAgreement", referral.withoutAgreement()) + ".",
                "Where it stands: " + referral.state().label() + "."));
    }

    private String story(StatutoryReferral referral) {
        return list(entries.of(referral).stream().map(this::line).toList());
    }

    private String line(ReferralEntry entry) {
        return "**" + entry.kind().label() + "** (" + time.at(entry.at()) + ", "
                + escape(entry.by().account()) + "): "
                + escape(entry.words());
    }

    private Optional<String> sharing(String taskId) {
        return tasks.permit(taskId)
                .map(permit -> list(List.of(
                        "May we share? **" + labels.label(SHARING, "permit", permit) + "**.",
                        "Tell the family? **"
                                + labels.label(
                                        SHARING,
                                        "tellFamily",
                                        tasks.tellFamily(taskId).orElse(null))
                                + "**.")));
    }

    private static String list(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static String escape(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replace("\n", " ");
    }
}
