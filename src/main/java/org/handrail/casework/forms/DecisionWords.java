package org.handrail.casework.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handrail.caserecord.CaseRecord;
import org.handrail.casework.EndingCases;
import org.handrail.casework.ServiceReferrals;
import org.handrail.triage.CaseRecommendations;
import org.handrail.triage.RecommendationText;
import org.handrail.triage.RecommendationWords;
import org.springframework.stereotype.Component;

/** What the tables recommend for a case, in words with their reasons. A person decides. */
@Component
class DecisionWords {

    private static final Map<String, String> ENDINGS = Map.of(
            "AGREEMENT_WITHDRAWN", "The family does not want this help any more.",
            "DIED", "Somebody in the household has died.",
            "MOVED_OUT_OF_AREA", "The household has moved to another area.");

    private final CaseRecommendations recommendations;
    private final RecommendationWords words;
    private final EndingCases ending;
    private final ServiceReferrals asked;

    DecisionWords(
            CaseRecommendations recommendations,
            RecommendationWords words,
            EndingCases ending,
            ServiceReferrals asked) {
        this.recommendations = recommendations;
        this.words = words;
        this.ending = ending;
        this.asked = asked;
    }

    String contactRule(CaseRecord record) {
        return record.holdOtherContact()
                ? "**Do not contact the family** by letter, call or text until the lead agency says that it is safe."
                        + " The safeguarding lead then allows it on the page of the case."
                : "";
    }

    String routes(CaseRecord record) {
        List<String> lines = new ArrayList<>();
        text(record)
                .routes()
                .forEach(route -> lines.add("**" + route.name() + "**, " + route.lead() + ", " + route.dueWithin()
                        + ". " + String.join(" ", route.reasons())));
        return lines.isEmpty() ? "No safety worry was found." : Markdown.list(lines);
    }

    String recommendation(CaseRecord record) {
        RecommendationText text = text(record);
        List<String> lines = new ArrayList<>(List.of(
                "**" + text.level().text() + "**. "
                        + String.join(" ", text.level().reasons()),
                "**" + text.safety().text() + "**. "
                        + String.join(" ", text.safety().reasons()),
                "**" + text.urgency().text() + "**. "
                        + String.join(" ", text.urgency().reasons())));
        asked.of(record.reference())
                .forEach(one -> lines.add("**A service was asked**: " + one.route() + ". " + one.state() + "."));
        return Markdown.list(lines);
    }

    String pathways(CaseRecord record) {
        List<String> lines = text(record).pathways().stream()
                .map(pathway -> "**" + pathway.name() + "**. " + String.join(" ", pathway.reasons()))
                .toList();
        return lines.isEmpty() ? "No pathway is recommended." : Markdown.list(lines);
    }

    String endReason(CaseRecord record) {
        return ending.reasonOf(record.reference()).map(ENDINGS::get).orElse("");
    }

    private RecommendationText text(CaseRecord record) {
        return words.of(recommendations.of(record.reference()).recommended());
    }
}
