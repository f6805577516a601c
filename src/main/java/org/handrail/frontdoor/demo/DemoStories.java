package org.handrail.frontdoor.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.frontdoor.ReferralRequest;
import org.handrail.frontdoor.ReferralRequest.Agreement;
import org.handrail.frontdoor.ReferralRequest.ReferredAddress;
import org.handrail.frontdoor.ReferralRequest.ReferredContact;
import org.handrail.frontdoor.ReferralRequest.ReferredHousehold;
import org.handrail.frontdoor.ReferralRequest.ReferredMember;
import org.handrail.frontdoor.ReferralRequest.Referrer;
import org.jspecify.annotations.Nullable;

/** Thirty invented families: ten kinds of worry in the four demonstration areas. Any likeness is chance. */
final class DemoStories {

    private record Kind(
            String reason,
            Map<String, @Nullable Object> needs,
            Map<String, @Nullable Object> strengths,
            Map<String, @Nullable Object> facts,
            String agreement) {}

    private static final List<String> FAMILIES = List.of(
            "Ashdown",
            "Bellweather",
            "Carrow",
            "Dunmore",
            "Eastlake",
            "Farrow",
            "Greaves",
            "Hollis",
            "Ingram",
            "Jessop",
            "Kirwan",
            "Lomax",
            "Merrow",
            "Norrie",
            "Oakham",
            "Penrose",
            "Quayle",
            "Rudge",
            "Sefton",
            "Tarrant",
            "Underhay",
            "Varley",
            "Wexford",
            "Yarrow",
            "Zeller",
            "Bracken",
            "Coombe",
            "Dorsey",
            "Elwood",
            "Fenwick");

    private static final List<String> GIVEN =
            List.of("Asha", "Ben", "Cora", "Dai", "Esme", "Femi", "Gwen", "Hal", "Ines", "Jo");

    private static final List<String> POSTCODES = List.of("CT1 2AB", "CH41 5AB", "SO23 8AA", "TQ1 1AA");

    private static final List<Kind> KINDS = List.of(
            kind(
                    "No food in the house today. The benefit was stopped. Grandmother helps when she can.",
                    Map.of("food", 4, "money", 3, "education", 2),
                    Map.of("food", 1, "money", 1, "education", 2),
                    Map.of("noFoodToday", true, "benefitGap", true, "financialShock", true, "attendancePct", 88),
                    "GIVEN"),
            kind(
                    "The rent is eight weeks behind and the landlord has given notice.",
                    Map.of("housing", 3, "money", 3),
                    Map.of("housing", 2, "money", 1),
                    Map.of("daysToHomelessness", 40, "arrearsWeeks", 8, "unmanageableDebt", true),
                    "GIVEN"),
            kind(
                    "Mum is on her own a lot since she moved here and says the days are long.",
                    Map.of("isolation", 2, "health", 1),
                    Map.of("isolation", 1, "health", 2),
                    Map.of("ucla3", 7),
                    "GIVEN"),
            kind(
                    "School attendance has dropped to half. Mum says no help is wanted.",
                    Map.of("education", 3),
                    Map.of("education", 1),
                    Map.of("attendancePct", 48),
                    "REFUSED"),
            kind(
                    "A son of fifteen comes home with new phones and is collected by older men.",
                    Map.of("behaviour", 3),
                    Map.of(),
                    Map.of("exploitation", "KNOWN", "missing", "REPEAT"),
                    "NOT_ASKED"),
            kind(
                    "Dad cares for his wife who has MS. He is tired and has missed his own appointments.",
                    Map.of("health", 2),
                    Map.of("health", 2),
                    Map.of("carer", true, "vulnerableMember", true),
                    "GIVEN"),
            kind(
                    "The heating broke last week and there is a baby at home.",
                    Map.of("housing", 2, "money", 2),
                    Map.of("housing", 2),
                    Map.of("noHeatPowerOrWater", true, "vulnerableMember", true, "epcBand", "E", "childUnder5", true),
                    "GIVEN"),
            kind(
                    "She ticked many danger signs. He reads her phone. Only call school.",
                    Map.of("domesticAbuse", 3),
                    Map.of(),
                    Map.of("dashCount", 15),
                    "UNSAFE_TO_ASK"),
            kind(
                    "A first baby, and no family nearby. They would like to meet other parents.",
                    Map.of("parenting", 1),
                    Map.of("parenting", 3),
                    Map.of("childUnder5", true, "metByUniversal", "YES"),
                    "GIVEN"),
            kind(
                    "Out of work since the factory closed, and not sure what to try next.",
                    Map.of("employment", 2, "money", 1),
                    Map.of("employment", 3, "money", 2),
                    Map.of("financialShock", true),
                    "GIVEN"));

    private DemoStories() {}

    static int most() {
        return FAMILIES.size();
    }

    /** The same number always gives the same family. */
    static ReferralRequest story(int number) {
        Kind kind = KINDS.get(number % KINDS.size());
        String family = FAMILIES.get(number % FAMILIES.size());
        Map<String, @Nullable Object> facts = new HashMap<>(kind.facts());
        facts.put("childOrUnbornInHousehold", number % KINDS.size() != 9);
        facts.putIfAbsent("childConcern", "NONE");
        facts.putIfAbsent("suicideRisk", "NONE");
        facts.putIfAbsent("adultAbuseNeglect", number % 7 == 3 ? "UNKNOWN" : "NO");
        return new ReferralRequest(
                new Referrer("Robin Vale", "Pastoral lead", "Hilltop School", "school office"),
                new ReferredHousehold(
                        List.of(
                                member(number, family, 32 + number % 9, "parent"),
                                member(number + 3, family, 6 + number % 9, "child")),
                        new ReferredAddress(
                                List.of(number + 1 + " Harbour View"),
                                POSTCODES.get(number % POSTCODES.size()),
                                null,
                                false),
                        new ReferredContact(
                                kind.agreement().equals("UNSAFE_TO_ASK") ? "THROUGH_REFERRER" : "PHONE",
                                "weekdays after 10",
                                kind.agreement().equals("UNSAFE_TO_ASK") ? "her partner" : "")),
                new Agreement(kind.agreement(), "PHONE", null),
                kind.reason(),
                null,
                kind.needs(),
                kind.strengths(),
                facts);
    }

    private static ReferredMember member(int number, String family, int age, String relationship) {
        LocalDate born = LocalDate.of(2026 - age, 1 + number % 12, 1 + number % 28);
        return new ReferredMember(GIVEN.get(number % GIVEN.size()), family, born.toString(), relationship, null);
    }

    private static Kind kind(
            String reason,
            Map<String, @Nullable Object> needs,
            Map<String, @Nullable Object> strengths,
            Map<String, @Nullable Object> facts,
            String agreement) {
        return new Kind(reason, needs, strengths, facts, agreement);
    }
}
