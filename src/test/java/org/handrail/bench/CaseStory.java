package org.handrail.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.frontdoor.ReferralRequest;
import org.handrail.support.Referral;
import org.jspecify.annotations.Nullable;

/** A referral and what a triage officer makes of it; each household is a new one. */
record CaseStory(String name, Map<String, Object> referral, String level) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int LETTERS = 26;

    static final List<CaseStory> ALL = List.of(
            new CaseStory("no food today", Referral.storyA(), "2"),
            new CaseStory("exploited teenager", Referral.exploitedTeenager(), "4"));

    /** In the round of stories, the one with this number. */
    static CaseStory numbered(int number) {
        return ALL.get(number % ALL.size());
    }

    Map<String, Object> of(int number) {
        return Referral.ofStrangers(referral, family(number));
    }

    ReferralRequest request(int number) {
        return JSON.convertValue(of(number), ReferralRequest.class);
    }

    /** The variables with which a plain project starts: coded answers one by one, the rest as one text. */
    Map<String, @Nullable Object> variables(int number) {
        Map<String, @Nullable Object> variables = new HashMap<>(coded("needs"));
        variables.putAll(coded("facts"));
        Map<String, Object> rest = of(number);
        rest.remove("needs");
        rest.remove("facts");
        try {
            variables.put("referral", JSON.writeValueAsString(rest));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return variables;
    }

    /** What the officer fills in after the talk. */
    Map<String, @Nullable Object> answers() {
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

    @SuppressWarnings("unchecked")
    private Map<String, Object> coded(String part) {
        return (Map<String, Object>) Objects.requireNonNull(referral.get(part));
    }

    private static String family(int number) {
        StringBuilder name = new StringBuilder("Fam");
        for (int rest = number; rest > 0; rest /= LETTERS) {
            name.append((char) ('a' + rest % LETTERS));
        }
        return name.toString();
    }
}
