package org.handrail.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.handrail.support.Window;
import org.junit.jupiter.api.Test;

/** The page on which those who answer for a family say what is kept safe. */
class KeepingSafePageIT extends OnH2 {

    private static final int SENT_ON = 302;
    private static final int REFUSED = 400;
    private static final int NOT_THERE = 404;
    private static final String ADDRESS = "Canary Street";
    private static final String KEPT_SAFE = "Kept safe: ask the lead";

    @Test
    void letsWhoeverWorksOnTheCaseHideTheAddressAtOnce() throws Exception {
        String at = received(Referral.ofStrangers(Referral.storyA(), "Hideaway"));
        Person triage = Person.signIn(port, "triage");
        assertThat(Person.signIn(port, "housing")
                        .submit(at + "/hide-address", Map.of("hideWhy", "he rang"))
                        .statusCode())
                .isEqualTo(NOT_THERE);
        assertThat(triage.submit(at + "/hide-address", Map.of("hideWhy", " ")).body())
                .contains("There is a problem", ADDRESS);

        assertThat(triage.submit(at + "/hide-address", Map.of("hideWhy", "he rang and asked"))
                        .statusCode())
                .isEqualTo(SENT_ON);

        assertThat(body(triage, at))
                .contains(KEPT_SAFE)
                .doesNotContain(ADDRESS, "he rang and asked", "Hide the address");
        triage.submit(at + "/concern", Map.of("concern", "he looks for her", "about", "ADULT"));
        Person dsl = Person.signIn(port, "dsl");
        assertThat(body(dsl, at)).contains(ADDRESS);
        assertThat(dsl.submit(at + "/keeping-safe/location", location("false")).statusCode())
                .isEqualTo(SENT_ON);
        assertThat(body(triage, at)).contains(ADDRESS);
    }

    @Test
    void keepsTheAddressFromThoseWhoAreNotNamed() throws Exception {
        String at = received(Referral.ofStrangers(Referral.storyA(), "Keepsafe"));
        Person dsl = Person.signIn(port, "dsl");
        Person triage = Person.signIn(port, "triage");
        assertThat(body(triage, at)).contains(ADDRESS).doesNotContain("Keep people safe:");
        assertThat(triage.get(at + "/keeping-safe").statusCode()).isEqualTo(NOT_THERE);
        assertThat(triage.submit(at + "/keeping-safe/location", location("true"))
                        .statusCode())
                .isEqualTo(NOT_THERE);
        assertThat(dsl.get(at + "/keeping-safe").statusCode())
                .as("nothing to do with the case yet")
                .isEqualTo(NOT_THERE);

        triage.submit(at + "/concern", Map.of("concern", "she is afraid", "about", "ADULT"));
        assertThat(dsl.submit(
                                at + "/keeping-safe/location",
                                Map.of("locationOf", "household", "locationReason", "typed before"))
                        .body())
                .contains("There is a problem", "Choose whether it is kept safe.", "typed before");
        assertThat(dsl.submit(at + "/keeping-safe/location", location("true")).statusCode())
                .isEqualTo(SENT_ON);
        assertThat(body(triage, at))
                .contains(KEPT_SAFE, "How people are kept safe changed")
                .doesNotContain(ADDRESS, "he looks for them");
        assertThat(body(dsl, at)).contains(ADDRESS, "Keep people safe:");

        assertThat(dsl.submit(at + "/keeping-safe/trust", trust("nobody-of-this-name"))
                        .statusCode())
                .isEqualTo(REFUSED);
        assertThat(dsl.submit(at + "/keeping-safe/trust", trust("triage")).statusCode())
                .isEqualTo(SENT_ON);
        assertThat(body(triage, at)).contains(ADDRESS);
        assertThat(triage.get(at + "/keeping-safe").statusCode())
                .as("may know, and may not change")
                .isEqualTo(NOT_THERE);
        for (String what : new String[] {"words", "apart", "letters"}) {
            assertThat(dsl.submit(at + "/keeping-safe/" + what, Map.of()).statusCode())
                    .as(what)
                    .isEqualTo(REFUSED);
        }
        assertThat(dsl.submit(
                                at + "/keeping-safe/letters",
                                Map.of(
                                        "lettersWho", "other",
                                        "lettersName", "Rex Nobody",
                                        "lettersBarred", "true",
                                        "lettersReason", "said to have hurt her"))
                        .statusCode())
                .isEqualTo(SENT_ON);
        assertThat(body(dsl, at + "/keeping-safe")).contains("Rex Nobody");
        assertThat(body(triage, at)).doesNotContain("Rex Nobody", "hurt her");
        try (Window window = Browser.open(port).signIn("dsl")) {
            window.open(at + "/keeping-safe");
            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
            window.page().click("text=Save this about the person");
            assertThat(window.page().textContent("main")).contains("There is a problem", "Choose what others see.");
            assertThat(window.violations()).isEmpty();
        }
    }

    @Test
    void keepsAHomeSafeByItselfWhereATableFindsGraveAbuse() throws Exception {
        Map<String, Object> body = Referral.ofStrangers(Referral.storyA(), "Keepmarac");
        body.put("facts", Map.of("dashCount", 15, "childOrUnbornInHousehold", false));
        String at = received(body);
        Person dsl = Person.signIn(port, "dsl");

        assertThat(body(Person.signIn(port, "manager"), at)).contains(KEPT_SAFE).doesNotContain(ADDRESS);
        assertThat(body(dsl, at + "/keeping-safe")).contains("Nobody has decided yet.");
        assertThat(dsl.submit(at + "/keeping-safe/location", location("false")).statusCode())
                .isEqualTo(SENT_ON);
        assertThat(body(Person.signIn(port, "manager"), at)).contains(ADDRESS);
    }

    @Test
    void keepsTheAddressSafeFromTheReferralOn() throws Exception {
        Map<String, Object> body = new HashMap<>(Referral.ofStrangers(Referral.storyA(), "Keepintake"));
        Map<String, Object> household = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(body.get("household")))
                .forEach((key, value) -> household.put(String.valueOf(key), value));
        household.put("doNotDiscloseLocation", true);
        body.put("household", household);

        assertThat(body(Person.signIn(port, "triage"), received(body)))
                .contains(KEPT_SAFE)
                .doesNotContain(ADDRESS);
    }

    private String received(Map<String, Object> body) {
        return "/cases/" + desk().received(body);
    }

    private static String body(Person person, String path) throws Exception {
        return Objects.requireNonNull(person.get(path).body());
    }

    private static Map<String, String> location(String kept) {
        return Map.of("locationOf", "household", "locationKept", kept, "locationReason", "he looks for them");
    }

    private static Map<String, String> trust(String account) {
        return Map.of(
                "trustAccount", account,
                "trustAbout", "household",
                "trusted", "true",
                "trustReason", "takes them to the new home");
    }
}
