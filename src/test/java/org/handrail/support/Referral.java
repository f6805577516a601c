package org.handrail.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Referrals as a school sends them, with marked words where the canary test looks for them. */
public final class Referral {

    public static final String[] MARKS = {
        "Canaryfamily", "Canarygiven", "9434765919", "Canary Street", "CANARYREASON", "canaryreferrer", "Canarysafe"
    };

    /** Coded facts about health, abuse, hunger and immigration: their names, and values that say them by themselves. */
    public static final String[] CODED_MARKS = {
        "adultAbuseNeglect",
        "suicideRisk",
        "noFoodToday",
        "newArrivalOrNrpf",
        "domesticAbuse",
        "daIncidents12m",
        "childOwnHealth",
        "exploitation",
        "PLAN_OR_INTENT",
        "DISCLOSED_SIGNIFICANT_HARM",
        "SUSPECTED_SIGNIFICANT_HARM"
    };

    private static final AtomicInteger STRANGERS = new AtomicInteger();
    private static final int A_GENERATION = 45;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1965, 1, 1);

    private Referral() {}

    /** Story A: no food today, a sanctioned benefit, attendance of 88 per cent, and nobody unsafe. */
    public static Map<String, Object> storyA() {
        return of(
                Map.of("food", 4, "money", 3, "education", 2),
                Map.of(
                        "noFoodToday", true,
                        "benefitGap", true,
                        "financialShock", true,
                        "attendancePct", 88,
                        "childUnder5", true,
                        "childOrUnbornInHousehold", true,
                        "childConcern", "NONE",
                        "suicideRisk", "NONE",
                        "adultAbuseNeglect", "NO"));
    }

    /** A teenager who is known to be exploited: red, and never waiting for anybody. */
    public static Map<String, Object> exploitedTeenager() {
        return of(
                Map.of("behaviour", 3),
                Map.of(
                        "exploitation", "KNOWN",
                        "childOrUnbornInHousehold", true,
                        "childConcern", "NONE",
                        "suicideRisk", "NONE",
                        "adultAbuseNeglect", "NO"));
    }

    /** Health, abuse and immigration at once, as coded facts. */
    public static Map<String, Object> sensitive() {
        return of(
                Map.of("health", 4, "domesticAbuse", 3),
                Map.of(
                        "newArrivalOrNrpf",
                        true,
                        "daIncidents12m",
                        7,
                        "childOwnHealth",
                        3,
                        "exploitation",
                        "KNOWN",
                        "childOrUnbornInHousehold",
                        true,
                        "childConcern",
                        "DISCLOSED_SIGNIFICANT_HARM",
                        "suicideRisk",
                        "PLAN_OR_INTENT",
                        "adultAbuseNeglect",
                        "YES"));
    }

    public static Map<String, Object> of(Map<String, Object> needs, Map<String, Object> facts) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "referrer",
                Map.of("name", "canaryreferrer", "role", "pastoral lead", "organisation", "school", "contact", "desk"));
        body.put(
                "household",
                Map.of(
                        "members",
                        List.of(
                                Map.of(
                                        "givenName", "Canarygiven",
                                        "familyName", "Canaryfamily",
                                        "dateOfBirth", "1990-04-01",
                                        "relationship", "mother",
                                        "nhsNumber", "943 476 5919"),
                                Map.of(
                                        "givenName", "Child",
                                        "familyName", "Canaryfamily",
                                        "dateOfBirth", "2012-04-01",
                                        "relationship", "son")),
                        "address",
                        Map.of("lines", List.of("1 Canary Street"), "postcode", "CT1 1AA", "noFixedAbode", false),
                        "safeContact",
                        Map.of("channel", "PHONE", "safeTimes", "Canarysafe", "mustNotKnow", "")));
        body.put("agreementToSupport", Map.of("status", "GIVEN", "method", "PHONE", "on", "2026-01-05"));
        body.put("reason", "CANARYREASON in words");
        body.put("needs", needs);
        body.put("strengths", Map.of());
        body.put("facts", facts);
        return body;
    }

    /** The answers of a triage conversation that agrees on a level, with marked words. */
    public static Map<String, Object> decided(String level) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "triageOutcome", "DECIDED",
                "agreedLevel", level,
                "override_reason", "FAMILY_CHOICE",
                "override_words", "CANARYREASON",
                "lawful_basis", "PUBLIC_TASK",
                "agreement_status", "GIVEN",
                "agreement_method", "PHONE",
                "agreement_on", "2026-01-05"));
        values.putAll(Map.of(
                "contact_channel", "PHONE",
                "contact_reached", "true",
                "contact_who", "Canarygiven",
                "note_words", "CANARYREASON",
                "need_food", "3"));
        return values;
    }

    /** The same for people whom nobody has met, at an address of their own, so that it is not added to an open case. */
    public static Map<String, Object> ofStrangers(Map<String, Object> body, String familyName) {
        Map<String, Object> other = new HashMap<>(body);
        Map<String, Object> household = new HashMap<>(castMap(Objects.requireNonNull(body.get("household"))));
        int own = STRANGERS.incrementAndGet();
        household.put(
                "members",
                List.of(Map.of(
                        "givenName",
                        "New",
                        "familyName",
                        familyName,
                        "dateOfBirth",
                        EARLIEST_BIRTH.plusDays(own).toString(),
                        "relationship",
                        "parent")));
        household.put(
                "address",
                Map.of("lines", List.of(own + " Canary Street"), "postcode", "CT1 1AA", "noFixedAbode", false));
        other.put("household", household);
        return other;
    }

    /** The same for a person whom only the referrer can reach, and who must not learn of it. */
    public static Map<String, Object> safelyThroughReferrer(Map<String, Object> body, String mustNotKnow) {
        Map<String, Object> household = new HashMap<>(castMap(Objects.requireNonNull(body.get("household"))));
        household.put(
                "safeContact", Map.of("channel", "THROUGH_REFERRER", "safeTimes", "", "mustNotKnow", mustNotKnow));
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("household", household);
        return whole;
    }

    /** The same with a child of the parent's name, born a generation later. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> withAChild(Map<String, Object> body) {
        Map<String, Object> household = new HashMap<>(castMap(Objects.requireNonNull(body.get("household"))));
        Map<String, Object> parent =
                ((List<Map<String, Object>>) Objects.requireNonNull(household.get("members"))).get(0);
        Map<String, Object> child = new HashMap<>(parent);
        LocalDate born = LocalDate.parse(String.valueOf(parent.get("dateOfBirth")));
        child.putAll(Map.of(
                "givenName", "Canarygiven",
                "dateOfBirth", born.plusYears(A_GENERATION).toString(),
                "relationship", "child"));
        household.put("members", List.of(parent, child));
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("household", household);
        return whole;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> castMap(Object map) {
        return (Map<String, Object>) map;
    }
}
