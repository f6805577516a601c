package org.handrail.frontdoor.web;

import java.time.LocalDate;
import org.handrail.support.Window;

/**
 * A lone parent with children of 4 and 9: no food today, a sanctioned benefit, attendance of 88 per cent, a grandmother
 * who helps. Nobody is unsafe.
 *
 * @param look called on every page before it is filled in
 */
record StoryA(Window window, Hand hand, String familyName, Runnable look) {

    /** Writes the referral up to "check your answers". */
    void write() {
        LocalDate today = LocalDate.now();
        window.open("/referrals/new");
        look.run();
        hand.press("Start now");
        safety();
        aboutMe();
        person("Maya", "1992", "mother");
        hand.press("Add another person");
        person("Leo", String.valueOf(today.getYear() - 4), "son");
        hand.press("Add another person");
        person("Ivy", String.valueOf(today.getYear() - 9), "daughter");
        look.run();
        hand.press("Continue");
        look.run();
        hand.type("household.address.lines[0]", "14 Quay Street");
        hand.type("household.address.lines[2]", "Dover");
        hand.type("household.address.postcode", "CT16 1AA");
        hand.press("Continue");
        look.run();
        hand.choose("household.safeContact.channel", "PHONE");
        hand.type("household.safeContact.safeTimes", "Weekdays 10 to 2, on 07700 900123");
        hand.press("Continue");
        reasonAndScores();
        look.run();
        hand.choose("agreementToSupport.status", "GIVEN");
        hand.choose("agreementToSupport.method", "IN_PERSON");
        hand.type("agreementToSupport.on.day", String.valueOf(today.getDayOfMonth()));
        hand.type("agreementToSupport.on.month", String.valueOf(today.getMonthValue()));
        hand.type("agreementToSupport.on.year", String.valueOf(today.getYear()));
        hand.press("Continue");
        look.run();
    }

    /** Sends it; the reference on the receipt. */
    String send() {
        hand.press("Send the referral");
        window.page().waitForURL("**/receipt");
        look.run();
        return window.page().textContent(".govuk-panel__body strong").strip();
    }

    private void safety() {
        look.run();
        hand.choose("facts.immediateDanger", "NO");
        hand.choose("facts.missing", "NONE");
        hand.choose("facts.noSafePlaceTonight", "NO");
        hand.press("Continue");
        look.run();
        hand.choose("facts.childOrUnbornInHousehold", "YES");
        hand.choose("facts.childConcern", "NONE");
        hand.choose("facts.exploitation", "NONE");
        hand.choose("facts.suicideRisk", "NONE");
        hand.choose("facts.adultAbuseNeglect", "NO");
        hand.choose("needs.domesticAbuse", "0");
        hand.press("Continue");
    }

    private void aboutMe() {
        look.run();
        hand.type("referrer.name", "Sam Okoro");
        hand.type("referrer.contact", "sam@hilltop.example");
        hand.press("Continue");
    }

    private void person(String given, String yearOfBirth, String relationship) {
        look.run();
        hand.type("givenName", given);
        hand.type("familyName", familyName);
        hand.type("dateOfBirth.day", "2");
        hand.type("dateOfBirth.month", "1");
        hand.type("dateOfBirth.year", yearOfBirth);
        hand.type("relationship", relationship);
        hand.press("Save this person");
    }

    private void reasonAndScores() {
        look.run();
        hand.type("reason", "There is no food in the house today. Universal Credit was cut. Grandmother helps.");
        hand.tick("facts.urgent", "noFoodToday");
        hand.tick("facts.known", "benefitGap");
        hand.tick("facts.known", "financialShock");
        hand.type("facts.attendancePct", "88");
        hand.press("Continue");
        look.run();
        hand.select("needs.food", "4");
        hand.select("needs.money", "3");
        hand.select("needs.education", "2");
        hand.select("strengths.isolation", "3");
        hand.select("needs.parenting", "1");
        hand.press("Continue");
    }
}
