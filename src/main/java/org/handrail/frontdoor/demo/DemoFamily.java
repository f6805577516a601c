package org.handrail.frontdoor.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handrail.frontdoor.ReferralRequest;
import org.handrail.frontdoor.ReferralRequest.Agreement;
import org.handrail.frontdoor.ReferralRequest.ReferredAddress;
import org.handrail.frontdoor.ReferralRequest.ReferredContact;
import org.handrail.frontdoor.ReferralRequest.ReferredHousehold;
import org.handrail.frontdoor.ReferralRequest.ReferredMember;
import org.handrail.frontdoor.ReferralRequest.Referrer;
import org.jspecify.annotations.Nullable;

/**
 * An invented family. Any likeness is chance.
 *
 * @param step where it stands
 * @param people given name, age and place in the family, as in {@code Asha 34 mother}
 * @param says answers in its own words, by the key of the answer, instead of those that the step brings
 */
record DemoFamily(
        String family,
        String step,
        String kind,
        String reason,
        List<String> people,
        @Nullable Map<String, Object> says) {

    /** What is going on, in scores and facts, and what they said about getting help. */
    record Kind(
            String agreement,
            Map<String, @Nullable Object> needs,
            Map<String, @Nullable Object> strengths,
            Map<String, @Nullable Object> facts) {}

    private static final List<String> POSTCODES = List.of("CT1 2AB", "CH41 5AB", "SO23 8AA", "TQ1 1AA");
    private static final int YEAR = 2026;

    /** The same number always gives the same referral. */
    ReferralRequest referral(int number, Kind known) {
        Map<String, @Nullable Object> facts = new HashMap<>(known.facts());
        facts.putIfAbsent("childOrUnbornInHousehold", true);
        facts.putIfAbsent("childConcern", "NONE");
        facts.putIfAbsent("suicideRisk", "NONE");
        facts.putIfAbsent("adultAbuseNeglect", "NO");
        boolean unsafe = known.agreement().equals("UNSAFE_TO_ASK");
        return new ReferralRequest(
                new Referrer("Robin Vale", "Pastoral lead", "Hilltop School", "school office"),
                new ReferredHousehold(
                        IntStream.range(0, people.size())
                                .mapToObj(place -> member(number + 5 * place, people.get(place)))
                                .toList(),
                        new ReferredAddress(
                                List.of(number + 1 + " Harbour View"),
                                POSTCODES.get(number % POSTCODES.size()),
                                null,
                                false),
                        new ReferredContact(
                                unsafe ? "THROUGH_REFERRER" : "PHONE",
                                "weekdays after 10",
                                unsafe ? "her partner" : "")),
                new Agreement(known.agreement(), "PHONE", null),
                reason,
                null,
                known.needs(),
                known.strengths(),
                facts);
    }

    private ReferredMember member(int number, String person) {
        String[] said = person.split(" ", 3);
        LocalDate born = LocalDate.of(YEAR - Integer.parseInt(said[1]), 1 + number % 12, 1 + number % 28);
        return new ReferredMember(said[0], family, born.toString(), said[2], null);
    }
}
