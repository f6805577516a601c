package org.handrail.bench;

import java.util.HashMap;
import java.util.Map;
import org.handrail.frontdoor.process.FrontDoorStep;
import org.jspecify.annotations.Nullable;

/** Triage: the talk with the family, what was decided, and the referrer is told. */
final class TriageSteps {

    private TriageSteps() {}

    static void work(Side side, String level) {
        side.does("triage", FrontDoorStep.TRIAGE_CONVERSATION, answers(level));
        side.runs(FrontDoorStep.TELL_REFERRER);
    }

    private static Map<String, @Nullable Object> answers(String level) {
        Map<String, @Nullable Object> answers = new HashMap<>(Map.of(
                "triageOutcome", "DECIDED",
                "agreedLevel", level,
                "lawful_basis", "PUBLIC_TASK",
                "agreement_status", "GIVEN",
                "agreement_method", "PHONE",
                "agreement_on", "2026-01-05"));
        answers.putAll(Map.of(
                "override_reason", "FAMILY_CHOICE",
                "override_words", "They asked for this.",
                "contact_channel", "PHONE",
                "contact_reached", "true",
                "contact_who", "The parent",
                "note_words", "We talked about what would help first."));
        return answers;
    }
}
