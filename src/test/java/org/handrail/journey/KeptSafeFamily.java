package org.handrail.journey;

import java.util.List;
import java.util.Map;
import org.handrail.support.Referral;

/** An invented family with marks in all that must be kept safe: place, school, work, phone, and a child kept apart. */
record KeptSafeFamily(int number) {

    private static final int LETTERS = 26;

    Map<String, Object> referral() {
        return referral(true);
    }

    Map<String, Object> referral(boolean keptSafe) {
        Map<String, Object> body = Referral.storyA();
        body.put(
                "household",
                Map.of(
                        "members",
                        List.of(
                                member("Ottilie", "Hawkesworth" + letters(), "1988-02-03", "mother of " + child()),
                                member(child(), "Hawkesworth" + letters(), "2014-05-06", "daughter")),
                        "address",
                        Map.of(
                                "lines", List.of(street(), "Hiddenham"),
                                "postcode", postcode(),
                                "uprn", uprn(),
                                "noFixedAbode", false),
                        "safeContact",
                        Map.of("channel", "PHONE", "safeTimes", "after three on " + phone(), "mustNotKnow", ""),
                        "doNotDiscloseLocation",
                        keptSafe));
        body.put("reason", words());
        return body;
    }

    /** As somebody who knows nothing of covering would write a note. */
    String words() {
        return "%s lives at %s, %s (%s). %s goes to %s; her mother works at %s. Ring %s."
                .formatted("Ottilie", street(), postcode(), uprn(), child(), school(), work(), phone());
    }

    List<String> marks() {
        return List.of(
                street(),
                "Hiddenham",
                postcode(),
                postcode().replace(" ", ""),
                uprn(),
                phone(),
                phone().replace(" ", ""),
                school(),
                work(),
                child());
    }

    String school() {
        return "Sparrowhill" + letters() + " School";
    }

    String work() {
        return "Tannery" + letters();
    }

    String child() {
        return "Kestrel" + letters();
    }

    String postcode() {
        return "ZX" + number / 10 % 10 + " " + number % 10 + "QX";
    }

    private String street() {
        return number + 1 + " Hiddenrow" + letters();
    }

    private String uprn() {
        return String.valueOf(100_091_000_000L + number);
    }

    private String phone() {
        return "07700 9" + (10_000 + number);
    }

    private String letters() {
        return "" + (char) ('a' + number / LETTERS) + (char) ('a' + number % LETTERS);
    }

    private static Map<String, Object> member(String given, String family, String born, String relationship) {
        return Map.of("givenName", given, "familyName", family, "dateOfBirth", born, "relationship", relationship);
    }
}
