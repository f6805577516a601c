package org.handrail.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.handrail.frontdoor.ReferralRequest;
import org.handrail.support.Referral;
import org.jspecify.annotations.Nullable;

/**
 * A referral and what people make of it; each household is a new one.
 *
 * @param withChild whether a child lives with the parent who is told of
 */
record CaseStory(String name, Map<String, Object> referral, boolean withChild, Consumer<Side> steps) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int LETTERS = 26;

    /** From the referral to what triage decided. */
    static final List<CaseStory> TO_TRIAGE = List.of(
            new CaseStory("no food today", Referral.storyA(), false, side -> TriageSteps.work(side, "2")),
            new CaseStory(
                    "exploited teenager", Referral.exploitedTeenager(), false, side -> TriageSteps.work(side, "4")));

    /** From the referral to the check half a year after the case was closed. */
    static final List<CaseStory> WHOLE =
            List.of(new CaseStory("a change that lasts", Referral.storyA(), true, WholeCaseSteps::work));

    void play(Side side, int number) {
        side.begins(this, number);
        steps.accept(side);
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

    private Map<String, Object> of(int number) {
        String family = family(number);
        Map<String, Object> told = Referral.ofStrangers(referral, family);
        if (withChild) {
            Map<String, Object> household = new HashMap<>(map(told.get("household")));
            List<Object> members = new ArrayList<>((List<?>) Objects.requireNonNull(household.get("members")));
            members.add(Map.of(
                    "givenName", "Child", "familyName", family, "dateOfBirth", "2016-05-04", "relationship", "child"));
            household.put("members", members);
            told.put("household", household);
        }
        return told;
    }

    private Map<String, Object> coded(String part) {
        return map(referral.get(part));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object map) {
        return (Map<String, Object>) Objects.requireNonNull(map);
    }

    private static String family(int number) {
        StringBuilder name = new StringBuilder("Fam");
        for (int rest = number; rest > 0; rest /= LETTERS) {
            name.append((char) ('a' + rest % LETTERS));
        }
        return name.toString();
    }
}
