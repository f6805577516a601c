package org.handrail.frontdoor.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.frontdoor.ReferralRequest;

/** A draft as somebody types it: a household of story A unless a test says otherwise. */
final class TypedDraft {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private ReferralDraft draft = ReferralDraft.begin(Instant.parse("2026-11-23T10:00:00Z"), Answers.NONE);

    /** Nobody is in danger; every question about safety has an answer; the mother and two children are there. */
    static TypedDraft safe() {
        return new TypedDraft()
                .type("facts.immediateDanger", "NO")
                .type("facts.missing", "NONE")
                .type("facts.noSafePlaceTonight", "NO")
                .type("facts.childOrUnbornInHousehold", "YES")
                .type("facts.childConcern", "NONE")
                .type("facts.exploitation", "NONE")
                .type("facts.suicideRisk", "NONE")
                .type("facts.adultAbuseNeglect", "NO")
                .type("needs.domesticAbuse", "0")
                .type("referrer.name", "Sam Okoro")
                .type("referrer.contact", "sam@hilltop.example")
                .type("household.address.postcode", "CT16 1AA")
                .type("household.safeContact.channel", "PHONE")
                .type("reason", "There is no food today.")
                .type("agreementToSupport.status", "NOT_ASKED")
                .person("Maya", "Reed", "3", "5", "1992")
                .person("Leo", "Reed", "1", "9", "2022")
                .person("Ivy", "Reed", "14", "2", "2017");
    }

    TypedDraft type(String field, String... values) {
        typed.put(field, List.of(values));
        return this;
    }

    TypedDraft nobody() {
        draft = ReferralDraft.begin(draft.begunAt(), Answers.NONE);
        return this;
    }

    TypedDraft person(String given, String family, String day, String month, String year) {
        draft = draft.withPerson(
                draft.nextPerson(),
                new Answers(Map.of(
                        "givenName", List.of(given),
                        "familyName", List.of(family),
                        "dateOfBirth.day", List.of(day),
                        "dateOfBirth.month", List.of(month),
                        "dateOfBirth.year", List.of(year))));
        return this;
    }

    ReferralDraft draft() {
        return draft.with(new Answers(typed));
    }

    ReferralRequest request() {
        return DraftAsRequest.of(draft(), TODAY);
    }

    Map<String, Object> facts() {
        return Map.copyOf(request().facts());
    }
}
